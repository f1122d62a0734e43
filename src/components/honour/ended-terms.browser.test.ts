import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';

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

test.each([
  ['2022-05-29T15:59:00Z', false],
  ['2022-05-29T16:00:00Z', true],
])('at %s an honour valid to 29 May is marked as over, by the day in China: %s', async (instant, isOver) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(`${server.url}p/QH-2204-0002/`);
  expect(await page.locator('.honour-state').innerText()).toContain('有效至');
  expect(await page.getByText('今天已过有效期').isVisible()).toBe(isOver);
  await context.close();
});
