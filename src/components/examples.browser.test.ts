import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic, type StaticServer } from '../press/serve/serve.ts';
import { axeViolations } from '../testing/browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { horizontalOverflow } from '../testing/browser/overflow.ts';
import { watchTroubles } from '../testing/browser/page-troubles.ts';
import { examplePages } from '../testing/views/pages.ts';
import { writeExamples } from '../testing/views/print-examples.ts';

const base = '/ztzl/hongbang/';
// Search has bundles of its own to load, and tests of its own.
const paths = examplePages.map(({ path }) => path).filter((path) => path !== '/search/');
let folder: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hongbang-examples-'));
  await writeExamples(folder, base);
  server = await serveStatic({ root: folder, base });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

type Scheme = 'light' | 'dark';
const newPage = (width: number, colorScheme: Scheme): Promise<Page> =>
  browser.newPage({ viewport: { width, height: 640 }, colorScheme });
const open = async (path: string, width: number, colorScheme: Scheme): Promise<Page> => {
  const page = await newPage(width, colorScheme);
  await page.goto(server.url + path.slice(1));
  return page;
};

// Wide and light is what the pages of the built site are looked at in; every template in both is for the night.
const settings = [
  { width: 360, scheme: 'dark' },
  { width: 1440, scheme: 'light' },
] as const;
const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;

describe.each(settings.slice(0, isNightly ? settings.length : 1))(
  'at $width px, $scheme',
  ({ width, scheme }) => {
    let page: Page;
    beforeAll(async () => {
      page = await newPage(width, scheme);
    });
    afterAll(() => page.close());

    it.each(paths)('%s is accessible and does not scroll sideways', async (path) => {
      await page.goto(server.url + path.slice(1));
      expect(await axeViolations(page)).toEqual([]);
      expect(await horizontalOverflow(page)).toBeUndefined();
    });
  },
);

it('keeps the main targets 44 px high on a phone', async () => {
  const page = await open('/', 360, 'light');
  const heights = await page
    .locator('.site-nav a, .find input, .find button, .button')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  await page.close();
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

it('leads the keyboard past the header, and the key “/” to the search box', async () => {
  const page = await open('/', 1440, 'light');
  const troubles = watchTroubles(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const skipped = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('/');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
  await page.close();
  expect(skipped).toBe('main');
  expect(focused).toBe('q');
  expect(troubles).toEqual([]);
});
