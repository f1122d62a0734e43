import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { horizontalOverflow } from '../../testing/browser/overflow.ts';
import { watchTroubles } from '../../testing/browser/page-troubles.ts';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchChromium();
  const [site] = inject('sites');
  if (!site) throw new Error('no site was built');
  server = await serveStatic({ root: site.dist, base: site.base });
});
afterAll(async () => {
  await server.close();
  await browser.close();
});

/** Which file the first photograph of the page took, once it has come. */
async function loadedFile(page: Page): Promise<string> {
  const image = page.locator('.photo img').first();
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth))
    .toBeTruthy();
  return image.evaluate((one: HTMLImageElement) => one.currentSrc.replace(/.*\//, ''));
}

test('a phone loads a narrow file, and nothing moves when it comes', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const troubles = watchTroubles(page);
  // Held back until the text stands, so that a photograph without its place would push it.
  await page.route('**/photos/**', async (route) => {
    await page.waitForTimeout(500);
    await route.continue();
  });
  await page.goto(`${server.url}experiences/building-chiefs/`);
  expect(await loadedFile(page)).toBe('360.avif');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        // Without a shift nothing is ever observed.
        setTimeout(() => resolve(0), 300);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  expect(await horizontalOverflow(page)).toBeUndefined();
  expect(await axeViolations(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.close();
});

test('two photographs stand side by side on a tablet, one below the other on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  await page.goto(`${server.url}communities/chunjiang-2/`);
  expect(await loadedFile(page)).toBe('360.avif');
  const tops = () =>
    page.locator('.photo').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const [left, right] = await tops();
  expect(left).toBe(right);
  await page.setViewportSize({ width: 360, height: 740 });
  const [first = 0, second = 0] = await tops();
  expect(second).toBeGreaterThan(first + 100);
  await page.close();
});
