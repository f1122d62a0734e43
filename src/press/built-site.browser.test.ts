import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../testing/browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { horizontalOverflow } from '../testing/browser/overflow.ts';
import { watchTroubles } from '../testing/browser/page-troubles.ts';
import { serveStatic, type StaticServer } from './serve/serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(inject('sites'))('the sample served at $base', ({ base, dist }) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveStatic({ root: dist, base });
  });
  afterAll(() => server.close());

  /** One page of every kind. */
  const paths = [
    '',
    'notices/',
    'notices/kind/list/',
    'notices/star-rated-publicity-2022/',
    'programs/',
    'programs/epidemic-free/',
    'honors/',
    'honors/epidemic-free/2022-3/',
    'honors/epidemic-free/2022-3/print/',
    'communities/',
    'communities/hengtai-1/',
    'streets/jinxiu/',
    'experiences/',
    ...readdirSync(join(dist, 'experiences'))
      .filter((name) => !name.includes('.') && name !== 'page')
      .map((name) => `experiences/${name}/`),
    'p/QH-2204-0001/',
    'search/',
    'about/',
    'no-such-page/',
  ];

  const cleanly = 'loads every kind of page cleanly, inside a window of %i px';
  test.each([360, 1440])(`${cleanly}, and accessible on a phone`, async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const troubles = watchTroubles(page);
    for (const path of paths) {
      await page.goto(server.url + path);
      expect(await horizontalOverflow(page), path).toBeUndefined();
      // Pages at another base differ in nothing but their addresses: both-bases.site.test.ts.
      if (width === 360 && base !== '/') expect(await axeViolations(page), path).toEqual([]);
    }
    // What was still under way when we went on to the next page, and the page that is not there.
    const own = /ERR_ABORTED|404/;
    expect(troubles.filter(({ text }) => !own.test(text))).toEqual([]);
    await page.close();
  });

  test('answers a resident without scripts', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(`${server.url}communities/`);
    await page.getByRole('link', { name: '锦绣街道' }).first().click();
    await page.getByRole('link', { name: '春江花园一期' }).first().click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('春江花园一期');
    expect(await page.locator('main').textContent()).toMatch(/在册[\s\S]*截至|截至[\s\S]*在册/);
    await context.close();
  });

  test('leads by keyboard alone from the home page to a plaque', async () => {
    const page = await browser.newPage();
    const follow = async (name: string | RegExp) => {
      const link = page.getByRole('main').getByRole('link', { name }).first();
      const target = await link.getAttribute('href');
      // By Tab from the top of the page, as somebody without a mouse would.
      for (let presses = 0; presses < 400; presses += 1) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === target);
    };
    await page.goto(server.url);
    await follow('看红榜');
    await follow('春江花园一期');
    await follow(/QH-2204-0001|无疫小区牌匾|牌匾/);
    expect(new URL(page.url()).pathname).toBe(`${base}p/QH-2204-0001/`);
    await page.close();
  });
});
