import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { followByKeyboard, focusFault, tabTo } from '../../testing/access/keyboard.ts';

let browser: Browser;
let server: StaticServer;
let context: BrowserContext;
let page: Page;
/** Origins from which anything was asked for, and answers that would set a cookie. */
const origins = new Set<string>();
const cookiesSet: string[] = [];
const sites = inject('sites');
const site = sites.find(({ base }) => base !== '/');

beforeAll(async () => {
  if (!site) throw new Error('no site was built');
  server = await serveStatic({ root: site.dist, base: site.base });
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) cookiesSet.push(response.url());
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('by keyboard alone', () => {
  test('the skip link comes first and leads past the header', async () => {
    await page.goto(server.url);
    await page.keyboard.press('Tab');
    expect(await focusFault(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('one gets from home to list, community, plaque and notice, the focus always in sight', async () => {
    await page.goto(server.url);
    await followByKeyboard(page, 'main a[href*="/honors/epidemic-free/"]');
    await followByKeyboard(page, 'main a[href*="/communities/chunjiang-1/"]');
    await followByKeyboard(page, 'main a[href*="/p/QH-"]');
    await followByKeyboard(page, 'main a[href*="/notices/"]');
    expect(await page.locator('h1').textContent()).toContain('无疫小区');
  });

  test('one picks a suggestion with the arrows', async () => {
    await tabTo(page, '[data-site-search]');
    await page.keyboard.type('春江社区');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focusFault(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/communities\/chunjiang\/$/);
  });

  test('one searches, and follows what was found', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('锦绣街道');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await page.locator('[data-hit]').first().waitFor();
    await followByKeyboard(page, '[data-hit] a');
    expect(await page.locator('h1').textContent()).toContain('锦绣街道');
  });

  test('Tab goes through a whole page and out of it at the foot', async () => {
    await page.goto(`${server.url}communities/`);
    await tabTo(page, '.site-foot nav a:last-child');
  });
});

test('the walk left no cookie, and asked nobody else', async () => {
  expect(origins).toEqual(new Set([new URL(server.url).origin]));
  expect(cookiesSet).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
