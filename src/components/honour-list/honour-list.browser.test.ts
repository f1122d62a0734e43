import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { watchTroubles } from '../../testing/browser/page-troubles.ts';
import { printedAt, printedPages } from '../../testing/browser/printed-lines.ts';

const list = 'honors/epidemic-free/2022-3/';
/** A busy machine is no failure. */
const soon = { timeout: 30_000 };
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The JSON file of the list, which the page must agree with. */
function recordsOf(dist: string): { name: string; street: string; since: string; change?: string }[] {
  return JSON.parse(readFileSync(join(dist, list, 'list.json'), 'utf8'));
}

const statusOf = (page: Page) => page.textContent('[data-list-status]');
const namesOf = (page: Page) =>
  page.$$eval('[data-list-result] tbody th > a', (links) => links.map((a) => a.textContent));

describe.each(inject('sites').slice(-1))('a list of the sample at $base', ({ base, dist }) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveStatic({ root: dist, base });
  });
  afterAll(() => server.close());

  test('is filtered and sorted by its script; the address says what is asked, and is understood again', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const troubles = watchTroubles(page);
    await page.goto(server.url + list);
    const all = recordsOf(dist);
    // On the first screen of a phone: the program, how many, as of when, granted by whom.
    const board = await page
      .locator('.list-board > *')
      .evaluateAll((parts) =>
        parts.map((part) => ({ text: part.textContent, bottom: part.getBoundingClientRect().bottom })),
      );
    const firstScreen = board.filter(({ bottom }) => bottom <= 640).map(({ text }) => text);
    for (const answer of [
      '无疫小区',
      `${all.length}个在册`,
      '截至2022年5月20日',
      '授予机关：清河区疫情防控工作指挥部',
    ]) {
      expect(firstScreen.join('').replaceAll(/\s/g, '')).toContain(answer);
    }
    const entered = all.filter(({ change }) => change === '新增');
    await page.selectOption('#list-change', '新增');
    await expect
      .poll(() => statusOf(page), soon)
      .toBe(`符合的有${entered.length}个，整份名单${all.length}个。`);
    expect(await namesOf(page)).toEqual(entered.map(({ name }) => name));
    expect(await page.isVisible('[data-list-groups]')).toBe(false);

    // A heading sorts upwards, pressed again downwards, and keeps the focus.
    await page.focus('[data-sort="name"]');
    await page.keyboard.press('Enter');
    const sorted = entered.map(({ name }) => name).toSorted(new Intl.Collator('zh-Hans-CN').compare);
    await expect.poll(() => namesOf(page), soon).toEqual(sorted);
    await page.keyboard.press('Enter');
    await expect.poll(() => namesOf(page), soon).toEqual(sorted.toReversed());
    expect(await page.getAttribute('th:has([data-sort="name"])', 'aria-sort')).toBe('descending');
    expect(await axeViolations(page)).toEqual([]);

    expect(new URL(page.url()).searchParams.toString()).toBe(
      new URLSearchParams({ change: '新增', sort: '-name' }).toString(),
    );
    await page.reload();
    await expect.poll(() => namesOf(page), soon).toEqual(sorted.toReversed());
    expect(await page.inputValue('#list-change')).toBe('新增');

    await page.click('.list-tools button[type="reset"]');
    await expect.poll(() => page.isVisible('[data-list-groups]'), soon).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('is found in by a part of a name, typed, and says so when there is none', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}${list}?q=没有这个小区`);
    await expect.poll(() => statusOf(page), soon).toContain('符合的有0个');
    const wanted = recordsOf(dist).filter(({ name }) => name.includes('花园'));
    await page.fill('#list-q', '花园');
    await expect.poll(() => namesOf(page), soon).toEqual(wanted.map(({ name }) => name));
    await page.close();
  });

  test('is parted by street and put in order without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + list);
    expect(await page.isVisible('[data-list-tools]')).toBe(false);
    await page.getByRole('link', { name: '只看本街镇：滨河街道' }).click();
    const street = recordsOf(dist).filter((record) => record.street === '滨河街道');
    expect(await page.locator('.holders tbody tr').count()).toBe(street.length);
    await page.getByRole('link', { name: '整份名单' }).click();
    await page.getByRole('link', { name: '按在册起始（新的在前）' }).click();
    const days = await page.locator('.holders tbody td:nth-child(2)').allTextContents();
    expect(days.map((day) => day.trim())).toEqual(
      recordsOf(dist)
        .map(({ since }) => since)
        .toSorted()
        .toReversed(),
    );
    await context.close();
  });
});

describe('the poster of a list', () => {
  test.each([
    ['', 210, 297],
    ['#a3', 297, 420],
  ])('print/%s is printed on %d × %d mm, with every name and none cut', async (hash, width, height) => {
    const [site] = inject('sites');
    if (!site) throw new Error('no site was built');
    const server = await serveStatic({ root: site.dist, base: site.base });
    const page = await browser.newPage();
    await page.goto(`${server.url}${list}print/${hash}`);
    const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    await server.close();

    expect(pages.length).toBeGreaterThan(0);
    for (const printed of pages) {
      expect([printed.width, printed.height].map(Math.round)).toEqual([width, height]);
      const cut = printed.lines.filter(
        ({ left, right, y }) => left < 0 || right > printed.width || y < 0 || y > printed.height,
      );
      expect(cut).toEqual([]);
    }
    const text = pages.map((printed) => printed.text).join('');
    const records = recordsOf(site.dist);
    expect(records.filter(({ name }) => printedAt(name, text) < 0).map(({ name }) => name)).toEqual([]);
    for (const words of [
      '红榜',
      '无疫小区',
      '截至2022年5月20日',
      '清河区疫情防控工作指挥部',
      `共${records.length}个`,
    ]) {
      expect(printedAt(words, text), words).toBeGreaterThanOrEqual(0);
    }
    // By street, in their order.
    const streets = Map.groupBy(records, ({ street }) => street);
    const places = [...streets].map(([street, { length }]) => printedAt(`${street}${length}个`, text));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
