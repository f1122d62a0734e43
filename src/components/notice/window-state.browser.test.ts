import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { launchChromium } from '../../browser/chromium.ts';

const path = 'notices/disaster-reduction-candidates-2022/';
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  const [site] = inject('sites');
  if (!site) throw new Error('no site was built');
  server = await serveStatic({ root: site.dist, base: site.base });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The notice as somebody in another zone reads it at an instant. */
async function readAt(instant: string, address = path): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(server.url + address);
  return page;
}

test.each([
  ['2022-05-17T15:59:00Z', '未开始'],
  ['2022-05-17T16:00:00Z', '公示中，还剩7天（含今天）'],
  ['2022-05-24T15:59:00Z', '公示中，还剩1天'],
  ['2022-05-24T16:00:00Z', '已结束'],
])('at %s the window of 18 to 24 May is, by the day in China, %s', async (instant, words) => {
  const page = await readAt(instant);
  expect(await page.locator('.window .window-state').textContent()).toBe(words);
  expect(await page.locator('.parts .window-state').textContent()).toBe(words);
  await page.context().close();
});

test('lists of notices say it too', async () => {
  const page = await readAt('2022-05-24T02:00:00Z', '');
  const item = page.locator('main .items li').filter({ has: page.locator(`a[href$="/${path}"]`) });
  expect(await item.locator('.window-state').first().textContent()).toBe('公示中，还剩1天');
  await page.context().close();
});

test('without scripts the days stand there, and nothing that may be wrong', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url + path);
  const box = await page.locator('.window').innerText();
  expect(box.replaceAll(/\s/g, '')).toContain('2022年5月18日—24日');
  expect(box).not.toMatch(/还剩|公示中|已结束/);
  expect(await page.locator('.window-days').isVisible()).toBe(false);
  await context.close();
});
