import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveStatic } from '../../press/serve/serve.ts';
import type { StaticServer } from '../../press/serve/serve.ts';
import { axeViolations } from './axe.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { watchTroubles } from './page-troubles.ts';

// The first start unpacks a browser, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root: string;
let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hongbang-axe-'));
  server = await serveStatic({ root });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(root, { recursive: true });
});

async function rulesOf(body: string, more: string[]): Promise<string[]> {
  return (await check(body, more)).violations.map(({ rule }) => rule);
}

async function check(body: string, more: string[] = []) {
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'`;
  await writeFile(join(root, 'grey.css'), 'p { color: #bbb; background: #fff } .soft { color: #666 }');
  await writeFile(
    join(root, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
     <title>名单</title><link rel="stylesheet" href="/grey.css"></head><body><main><h1>名单</h1>${body}</main></body></html>`,
  );
  const page = await browser.newPage();
  const troubles = watchTroubles(page);
  await page.goto(server.url);
  const violations = await axeViolations(page, more);
  await page.close();
  return { violations, troubles };
}

test('a plain page under a strict policy has no violations and causes no trouble', async () => {
  expect(await check('<ul><li>春江花园</li></ul>')).toEqual({ violations: [], troubles: [] });
});

test('contrast beyond AA is asked for by name', async () => {
  // 5.7:1
  const grey = '<p class="soft">中灰的字</p>';
  expect(await rulesOf(grey, [])).toEqual([]);
  expect(await rulesOf(grey, ['color-contrast-enhanced'])).toEqual(['color-contrast-enhanced']);
});

test('a violation names its rule and its elements', async () => {
  const { violations } = await check('<p class="note">浅灰的字</p><input>');
  expect(violations.map(({ rule }) => rule).sort()).toEqual(['color-contrast', 'label']);
  expect(violations.find(({ rule }) => rule === 'color-contrast')?.elements[0]?.html).toContain('浅灰的字');
});
