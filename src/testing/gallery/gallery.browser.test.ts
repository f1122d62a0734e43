import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { axeViolations } from '../browser/axe.ts';
import { horizontalOverflow } from '../browser/overflow.ts';
import { aDevContent } from '../dev-content.ts';
import { startDevProcess, type DevProcess } from '../dev-process.ts';
import { states } from './examples.ts';

const components = join(import.meta.dirname, '..', '..', 'components');
/** Folders whose components are parts of several pages. */
const shared = ['books', 'chart', 'days', 'honour', 'site', 'state'];

describe('the gallery', () => {
  it('shows every part that several pages share, alone or within another', () => {
    const seen = new Set<string>();
    const walk = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)];
      for (const [, path = ''] of imports) walk(resolve(dirname(file), path));
    };
    walk(join(import.meta.dirname, 'Gallery.astro'));
    const parts = shared.flatMap((folder) =>
      globSync('*.astro', { cwd: join(components, folder) }).map((file) => join(components, folder, file)),
    );
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((file) => !seen.has(file))).toEqual([]);
  });

  it('is in no built site', () => {
    for (const { dist } of inject('sites')) expect(existsSync(join(dist, 'gallery'))).toBe(false);
  });
});

describe('the gallery of a dev server', () => {
  const { content, remove } = aDevContent();
  let dev: DevProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    dev = await startDevProcess(content, '--base', '/ztzl/hongbang/', '--as-of', '2022-06-01');
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    // The server compiles it first.
    await page.goto(new URL('gallery/', dev.url).href, { timeout: 120_000 });
  });

  afterAll(async () => {
    await browser.close();
    await dev.stop();
    remove();
  });

  it('names its parts, and shows an honour in each of its states', async () => {
    const names = await page.locator('[data-part]').evaluateAll((parts) => parts.map((part) => part.id));
    expect(new Set(names).size).toBe(names.length);
    expect(await page.locator('#StateBadge .state').count()).toBe(states.length + 1);
  });

  it('is accessible on a phone and does not scroll sideways', async () => {
    expect(await axeViolations(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toBeUndefined();
  });

  it('folds all but the first six of 40 honours, those in force in front', async () => {
    const part = page.locator('#HonourCards');
    expect(await part.locator('.honour').count()).toBe(6);
    expect(await part.locator('.honour .state.on').count()).toBe(6);
    expect(await part.locator('summary').textContent()).toBe('其余34项荣誉（在册31项，暂停3项）');
    expect(await part.locator('details tbody tr').count()).toBe(34);
    expect(await part.locator('details tbody').isVisible()).toBe(false);
    expect(await part.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(3000);
  });
});
