import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { horizontalOverflow } from '../../testing/browser/overflow.ts';
import { watchTroubles, type PageTrouble } from '../../testing/browser/page-troubles.ts';

const BOX = 'header input[type="search"]';
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(inject('sites').slice(-1))('suggestions at $base', ({ base, dist }) => {
  let server: StaticServer;
  let page: Page;
  let troubles: PageTrouble[];
  const asked: string[] = [];

  beforeAll(async () => {
    server = await serveStatic({ root: dist, base });
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    troubles = watchTroubles(page);
    page.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  const open = async (path = '') => {
    asked.length = 0;
    await page.goto(server.url + path);
  };
  const type = async (text: string) => {
    await page.locator(BOX).pressSequentially(text, { delay: 20 });
    await expect.poll(() => page.getAttribute(BOX, 'aria-expanded')).toBe('true');
  };
  const options = () =>
    page.$$eval('[role="option"] .suggest-name', (all) => all.map((one) => one.textContent));
  const active = () =>
    page.$eval(BOX, (box) => {
      const id = box.getAttribute('aria-activedescendant');
      return id === null
        ? undefined
        : document.getElementById(id)?.querySelector('.suggest-name')?.textContent;
    });

  test('nothing of them is loaded before the box has the focus', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /suggest|names/.test(url))).toEqual([]);
    await page.focus(BOX);
    await expect.poll(() => asked.filter((url) => url.includes('suggest')).length).toBe(1);
    await expect.poll(() => page.getAttribute(BOX, 'role')).toBe('combobox');
    expect(asked.filter((url) => url.includes('names/'))).toEqual([]);
  });

  test('from the first letter on, by pinyin, they name the page, its kind, its street and how its honour stands', async () => {
    await open();
    await type('c');
    expect((await options()).length).toBeGreaterThan(3);
    await type('hunji');
    await expect.poll(async () => (await options())[0]).toMatch(/^春江/);
    const text = await page.textContent('[role="option"]:has-text("春江花园二期")');
    expect(text).toMatch(/小区.*锦绣街道.*在册/);
    await expect.poll(() => page.textContent('[role="option"] mark')).toBe('春江');
    expect(await page.textContent('form [role="status"]')).toMatch(/^有 \d 条建议/);
  });

  test('from the first character on', async () => {
    await open();
    await type('春');
    expect((await options())[0]).toMatch(/^春/);
  });

  test('arrows, Home and End point at one, Enter opens it', async () => {
    await open();
    await type('春江');
    const all = await options();
    expect(await active()).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(all[0]);
    await page.keyboard.press('End');
    expect(await active()).toBe(all.at(-1));
    await page.keyboard.press('Home');
    expect(await active()).toBe(all[0]);
    expect(await page.getAttribute('[role="option"]', 'aria-selected')).toBe('true');
    await Promise.all([page.waitForURL(`${server.url}communities/**`), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toContain(all[0]);
  });

  test('Escape closes the list, then empties the box; without a choice Enter searches', async () => {
    await open();
    await type('春江');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute(BOX, 'aria-expanded')).toBe('false');
    expect(await page.inputValue(BOX)).toBe('春江');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute(BOX, 'aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.inputValue(BOX)).toBe('');

    await type('春江');
    await Promise.all([page.waitForURL(`${server.url}search/**`), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('春江');
  });

  test('a tap opens one; rows are high enough for a finger, and nothing scrolls sideways', async () => {
    await open();
    await type('春江');
    const heights = await page.$$eval('[role="option"]', (all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await horizontalOverflow(page)).toBeUndefined();
    await Promise.all([
      page.waitForURL(`${server.url}communities/chunjiang/`),
      page.click('[role="option"]:has-text("春江社区")'),
    ]);
  });

  test('half a word of an input method is not asked for', async () => {
    await open();
    await page.focus(BOX);
    await expect.poll(() => page.getAttribute(BOX, 'role')).toBe('combobox');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: "chun'ji", selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(400);
    expect(asked.filter((url) => url.includes('names/'))).toEqual([]);
    await input.send('Input.insertText', { text: '春江' });
    await expect.poll(options).toContain('春江社区');
  });

  test('markup, odd signs and very much text suggest nothing and break nothing', async () => {
    await open();
    await page.focus(BOX);
    await expect.poll(() => page.getAttribute(BOX, 'role')).toBe('combobox');
    const odd = [
      '<img src=x onerror=alert(1)>',
      '[.*+?^${}()|\\',
      '😀',
      '\u200b',
      '￥％＃',
      '江'.repeat(10_000),
    ];
    for (const text of odd) {
      await page.fill(BOX, '');
      await expect.poll(() => page.textContent('form [role="status"]')).toBe('');
      await page.fill(BOX, text);
      await expect.poll(() => page.textContent('form [role="status"]')).toContain('没有名称相符');
      expect(await page.getAttribute(BOX, 'aria-expanded')).toBe('false');
    }
    expect(await page.locator('header img').count()).toBe(0);
  });

  test('the open list has no fault that axe finds, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open('search/');
      await page.locator('main input[type="search"]').pressSequentially('春江', { delay: 20 });
      await expect.poll(() => page.getAttribute('main input[type="search"]', 'aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('no trouble came of all this', () => {
    expect(troubles.filter(({ text }) => !text.startsWith('net::ERR_ABORTED'))).toEqual([]);
  });

  test('where the name table is missing the form searches as before', async () => {
    const poor = await browser.newPage();
    await poor.route('**/search/names/**', (route) => route.fulfill({ status: 503, body: '' }));
    await poor.goto(server.url);
    await poor.locator(BOX).pressSequentially('春江', { delay: 20 });
    await expect.poll(() => poor.textContent('form [role="status"]')).toContain('按回车键搜索');
    await Promise.all([poor.waitForURL(`${server.url}search/**`), poor.keyboard.press('Enter')]);
    await poor.unrouteAll({ behavior: 'wait' });
    await poor.close();
  });
});
