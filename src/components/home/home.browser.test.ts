import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';

const [site] = inject('sites');
if (site === undefined) throw new Error('no site was built for the tests');
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveStatic({ root: site.dist, base: site.base });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not seen`);
  return { ...box, bottom: box.y + box.height, right: box.x + box.width };
};

describe.each([360, 1440])('the home page at %d px', (width) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height: 740 } });
    await page.goto(server.url);
  });

  it('has nothing larger than the number a resident came for', async () => {
    const sizes = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((element) => ({
          text: element.textContent,
          size: parseFloat(getComputedStyle(element).fontSize),
        }))
        .toSorted((a, b) => b.size - a.size),
    );
    const [largest, next] = sizes;
    expect(largest?.text).toMatch(/^\d[\d,]*$/);
    expect(largest?.size).toBeGreaterThan(2 * (next?.size ?? 0));
  });

  it('shows on the first screen that number and what is open for objection', async () => {
    const [number, open] = [
      await boxOf(page, '.board-figure b'),
      await boxOf(page, '.cols > .board + section h2'),
    ];
    expect(Math.max(number.bottom, open.bottom)).toBeLessThanOrEqual(740);
    if (width > 1000) expect(open.x).toBeGreaterThan(number.right);
    else expect(open.y).toBeGreaterThan(number.bottom);
  });

  it('leads from the name of the site to its search', async () => {
    const [name, search, nav] = [
      await boxOf(page, '.brand'),
      await boxOf(page, '.find'),
      await boxOf(page, '.site-nav'),
    ];
    if (width > 1000) return expect(search.x).toBeGreaterThan(name.right);
    expect(search.y).toBeGreaterThanOrEqual(name.bottom);
    expect(search.bottom).toBeLessThanOrEqual(nav.y);
    expect(search.width).toBeGreaterThan(width * 0.85);
  });
});

it('the header’s rules reach both edges of the window', async () => {
  const page = await browser.newPage({ viewport: { width: 768, height: 740 } });
  await page.goto(server.url);
  const head = await boxOf(page, '.site-head');
  const rule = await page.locator('.site-head').evaluate((element) => {
    const { width, borderTopWidth, borderBottomWidth } = getComputedStyle(element, '::after');
    return { width, borderTopWidth, borderBottomWidth };
  });
  expect([head.x, head.right]).toEqual([0, 768]);
  expect(rule).toEqual({ width: '768px', borderTopWidth: '4px', borderBottomWidth: '1px' });
});
