import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonOf } from '../../exports/tables/json-of.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { horizontalOverflow } from '../../testing/browser/overflow.ts';
import { printedAt, printedPages } from '../../testing/browser/printed-lines.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { writeExamples } from '../../testing/views/print-examples.ts';
import { honourTable } from '../../views/honour-list/honour-table.ts';

const base = '/ztzl/hongbang/';
const list = '/honors/epidemic-free/2022-01/';
const holders = 5000;
/** As long as a name may be, first and last on the list. */
const longName =
  '清河区东风路第十二粮油机械厂职工家属住宅小区北区一号院至九号院（含原建筑公司宿舍楼和原物资局宿舍楼）二期'.padEnd(
    60,
    '甲',
  );

let folder: string;
let server: StaticServer;
/** A busy machine is no failure. */
const soon = { timeout: 30_000 };
let browser: Browser;

beforeAll(async () => {
  const ids = Array.from({ length: holders }, (_, index) => `u${String(index).padStart(4, '0')}`);
  const named: Record<string, string> = { u0000: longName, u4999: `${longName.slice(0, 59)}乙` };
  const site = aSite(
    {
      communities: ids.map((id) => aCommunity({ id, name: named[id] ?? `${id}苑` })),
      events: eventRows(ids.map((id) => `2022-04-18 ${id} certified`)),
    },
    '2022-04-20',
  );
  const rowsPath = `${list}list.json`;
  const pages = [list, `${list}print/`, '/honors/epidemic-free/street/chunjiang/'].map((path) => {
    const page = site.viewAt(path);
    if (!page) throw new Error(`no page ${path}`);
    return page;
  });
  const first = { path: list, view: { ...theView(site, 'honour-list', list), rowsPath } };
  folder = mkdtempSync(join(tmpdir(), 'hongbang-long-list-'));
  await writeExamples(folder, base, [first, ...pages.slice(1)]);
  const cycle = site.edition.lists.at('epidemic-free', '2022-01');
  if (!cycle) throw new Error('there is no list');
  writeFileSync(join(folder, rowsPath), jsonOf(honourTable(site.edition, cycle)));
  server = await serveStatic({ root: folder, base });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a name of 60 letters stays inside a window of 360 px, also among what the filter finds', async () => {
  expect([...longName]).toHaveLength(60);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  for (const path of [
    list,
    `${list}?q=职工家属`,
    `${list}print/`,
    '/honors/epidemic-free/street/chunjiang/',
  ]) {
    await page.goto(server.url + path.slice(1));
    await expect.poll(() => page.locator('main').textContent(), soon).toContain(longName);
    expect(await horizontalOverflow(page), path).toBeUndefined();
  }
  await page.close();
});

test('the filter of a list of 25 pages knows all of them, and draws 200 rows at a time', async () => {
  const page = await browser.newPage();
  await page.goto(server.url + list.slice(1));
  expect(await page.locator('.holders tbody tr').count()).toBe(200);

  await page.fill('#list-q', 'u4321');
  const found = page.locator('[data-list-result] tbody tr');
  await expect.poll(() => found.count(), soon).toBe(1);
  expect(await found.locator('a').first().getAttribute('href')).toBe(`${base}communities/u4321/`);

  await page.fill('#list-q', '');
  await page.selectOption('#list-sort', 'name');
  await expect.poll(() => page.textContent('[data-list-status]'), soon).toContain('先显示200个');
  await page.getByRole('button', { name: '再显示200个' }).click();
  await expect.poll(() => found.count(), soon).toBe(400);
  // Who goes on by keyboard goes on at the first of the new rows.
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(201);
  await page.close();
});

test('when the file of the list does not load, the page says so and stays as it is', async () => {
  const page = await browser.newPage();
  await page.route('**/list.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${server.url}${list.slice(1)}?q=u4321`);
  await expect.poll(() => page.textContent('[data-list-status]'), soon).toContain('没有载入');
  expect(await page.isVisible('[data-list-groups]')).toBe(true);
  await page.unrouteAll({ behavior: 'wait' });
  await page.close();
});

test('a list of 5,000 is whole on paper', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}${list.slice(1)}print/`);
  const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  const text = pages.map((printed) => printed.text).join('');
  expect(new Set(text.match(/u\d{4}苑/g))).toHaveLength(holders - 2);
  expect(printedAt(longName, text)).toBeGreaterThan(0);
  expect(
    pages.flatMap(({ lines, width }) => lines.filter(({ left, right }) => left < 0 || right > width)),
  ).toEqual([]);
});
