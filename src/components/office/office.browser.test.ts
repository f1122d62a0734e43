import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { postingSheet } from '../../desk/posting-sheet.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { storageKey } from '../access/modes.ts';
import { readContent } from '../../store/gate.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { horizontalOverflow } from '../../testing/browser/overflow.ts';
import { watchTroubles } from '../../testing/browser/page-troubles.ts';
import { printedAt, printedPages } from '../../testing/browser/printed-lines.ts';

/** What margins of 18 mm leave of A4, in CSS pixels. */
const a4Width = Math.floor(((210 - 36) / 25.4) * 96);

const app = join(import.meta.dirname, '../../..');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('what the office keeps, in the sample', () => {
  let server: StaticServer;
  beforeAll(async () => {
    const [site] = inject('sites');
    if (!site) throw new Error('no site was built');
    server = await serveStatic({ root: site.dist, base: site.base });
  });
  afterAll(() => server.close());

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(server.url + path);
    return page;
  }

  test.each([
    'inspections/spot-check-2022-05/',
    'registers/shelters/',
    'indicators/new-jobs/',
    'village-affairs/',
    'postings/baiyang-works-2022/',
    'communities/liuxi/',
  ])('%s fits a phone and has no barrier', async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const troubles = watchTroubles(page);
    await page.goto(server.url + path);
    expect(await horizontalOverflow(page)).toBeUndefined();
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test.each(['', 'village-affairs/', 'indicators/new-jobs/'])('all of /%s is on an A4 page', async (path) => {
    const page = await browser.newPage({ viewport: { width: a4Width, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(server.url + path);
    expect(await horizontalOverflow(page)).toBeUndefined();
    const cut = await page
      .locator('.table-scroll')
      .evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth).length);
    expect(cut).toBe(0);
    await page.close();
  });

  test.each(['', 'registers/shelters/', 'programs/epidemic-free/'])(
    'no number of /%s is broken in large text on a phone',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.addInitScript(([key]) => localStorage.setItem(key, 'elder'), [storageKey] as const);
      await page.goto(server.url + path);
      const lines = await page.locator('tbody .n, .register .q').evaluateAll((cells) =>
        cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return {
            text: cell.textContent,
            lines: new Set([...range.getClientRects()].map(({ top }) => top)).size,
          };
        }),
      );
      expect(lines.filter((cell) => cell.lines > 1)).toEqual([]);
      expect(await horizontalOverflow(page)).toBeUndefined();
      await page.close();
    },
  );

  test.each([
    ['2022-06-15T15:59:00Z', true],
    ['2022-06-15T16:00:00Z', false],
  ])('a posting that is down on 16 June in China is read at %s: %s', async (instant, isUp) => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(`${server.url}postings/baiyang-works-2022/`);
    await expect.poll(() => page.locator('.posted').count(), { timeout: 30_000 }).toBe(isUp ? 1 : 0);
    expect(await page.locator('[data-taken-down]').isVisible()).toBe(!isUp);
    await page.close();
  });

  test('each of its columns is reached from the front page', async () => {
    const page = await open('');
    for (const column of ['名录', '督查考评', '工作指标', '村务公开', '张榜']) {
      expect(await page.locator('main').getByRole('link', { name: column, exact: true }).count()).toBe(1);
    }
    await page.close();
  });

  test('a register is printed whole', async () => {
    const page = await open('registers/shelters/print/');
    const names = await page.$$eval('.register tbody th > a', (links) => links.map((a) => a.textContent));
    const printed = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    const text = printed.map((one) => one.text).join('');
    expect(names).toHaveLength(74);
    expect(names.filter((name) => printedAt(name, text) < 0)).toEqual([]);
  });
});

test.each([
  ['A4', 210, 297],
  ['A3', 297, 420],
] as const)('the sheet of a posting is printed on %s', async (size, width, height) => {
  const { registry } = await readContent({ content: join(app, 'content'), root: app, cache: false });
  const notice = registry?.notices.get('liuxi-subsidy-2022');
  if (!notice?.posting) throw new Error('the sample has no such posting');
  const page = await browser.newPage();
  await page.setContent(
    postingSheet({ notice: { ...notice, posting: notice.posting }, unit: '柳溪村', size }),
  );
  const printed = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  expect(printed.map((one) => [Math.round(one.width), Math.round(one.height)])).toEqual([[width, height]]);
  for (const words of ['耕地地力保护补贴公示榜', '下柳溪', '2022年5月27日撤下']) {
    expect(printedAt(words, printed[0]?.text ?? ''), words).toBeGreaterThanOrEqual(0);
  }
});
