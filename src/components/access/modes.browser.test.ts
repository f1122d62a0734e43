import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { barriersOf, nameOfSetting, settings } from '../../testing/access/barriers.ts';
import { examplePages } from '../../testing/views/pages.ts';
import { writeExamples } from '../../testing/views/print-examples.ts';

const base = '/ztzl/hongbang/';
/** One page of each template; search has bundles of its own to load, and tests of its own. */
const pages = [...Map.groupBy(examplePages, ({ view }) => view.template).values()].flatMap(([first]) =>
  first && first.view.template !== 'search' ? [first] : [],
);
let folder: string;
let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hongbang-modes-'));
  await writeExamples(folder, base, pages);
  server = await serveStatic({ root: folder, base });
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

// The first two settings are those of examples.browser.test.ts, in every state of every template; large text at
// 1440 px is looked at by `npm run access`.
test.each(pages.map(({ path, view }) => [view.template, path]))(
  'the template %s holds at 768 px, in large text and in high contrast: %s',
  async (_, path) => {
    await page.goto(server.url + path.slice(1));
    const barriers: string[] = [];
    for (const setting of settings.slice(2, 5)) {
      for (const barrier of await barriersOf(page, setting))
        barriers.push(`${nameOfSetting(setting)}: ${barrier}`);
    }
    expect(barriers).toEqual([]);
  },
);
