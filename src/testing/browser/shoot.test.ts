import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveStatic } from '../../press/serve/serve.ts';
import type { StaticServer } from '../../press/serve/serve.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { shoot } from './shoot.ts';
import type { Shot, ShootOptions } from './shoot.ts';

// The first start unpacks a browser, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder: string;
let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hongbang-shoot-'));
  server = await serveStatic({ root: folder, base: '/ztzl/hongbang/' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function page(name: string, body: string): Promise<void> {
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>t</title>`;
  const styles = `<link rel="stylesheet" href="wide.css">`;
  await writeFile(join(folder, 'wide.css'), '.wide { width: 600px } .box { overflow-x: auto }');
  await writeFile(
    join(folder, name),
    `<!doctype html><html lang="zh-CN"><head>${head}${styles}</head><body>${body}`,
  );
}

async function shots(options: Partial<ShootOptions>): Promise<Shot[]> {
  const defaults = {
    siteUrl: server.url,
    widths: [360],
    out: join(folder, 'out'),
    pages: [{ path: '/a.html' }],
  };
  const taken: Shot[] = [];
  for await (const shot of shoot(browser, { ...defaults, ...options })) taken.push(shot);
  return taken;
}

test('takes one picture per path and width', async () => {
  await page('index.html', '<h1>首页</h1>');
  await page('a.html', '<h1>名单</h1>');
  const taken = await shots({
    pages: [{ path: '/' }, { path: '/a.html', name: 'list' }],
    widths: [360, 768],
  });
  const names = taken.flatMap(({ files }) => files.map((file) => basename(file)));
  expect(names).toEqual(['home-360.png', 'home-768.png', 'list-360.png', 'list-768.png']);
  const picture = await readFile(join(folder, 'out', 'home-768.png'));
  expect(picture.readUInt32BE(16)).toBe(768);
  expect(taken.every(({ troubles, overflow }) => troubles.length === 0 && !overflow)).toBe(true);
});

test('prints on A4 as picture and PDF', async () => {
  await page('a.html', '<h1>名单</h1>');
  const [shot] = await shots({ print: true });
  expect(shot?.files.map((file) => basename(file))).toEqual(['a-html-print.png', 'a-html-print.pdf']);
  expect((await readFile(join(folder, 'out', 'a-html-print.pdf'), 'latin1')).slice(0, 5)).toBe('%PDF-');
});

test('names the element that makes a page scroll sideways, and its distance', async () => {
  await page('a.html', '<main id="m"><div><table class="wide"><tr><td>名单</table></div></main>');
  const [narrow, wide] = await shots({ widths: [360, 768] });
  expect(narrow?.overflow?.elements).toEqual(['div > table.wide (600px)']);
  expect(narrow?.overflow?.excess).toBeGreaterThan(200);
  expect(wide?.overflow).toBeUndefined();
});

test('names the text that does not break', async () => {
  await page('a.html', `<p class="number">${'0123456789'.repeat(20)}</p>`);
  const [shot] = await shots({});
  expect(shot?.overflow?.elements).toEqual([
    expect.stringMatching(/^p\.number > “01234567890123456789…” \(\d+px\)$/),
  ]);
});

test('a wide table in a box that scrolls is no overflow', async () => {
  await page('a.html', '<div class="box"><div class="wide">名单</div></div>');
  const [shot] = await shots({});
  expect(shot?.overflow).toBeUndefined();
});

test('reports what the policy forbids, what is missing and what throws', async () => {
  await writeFile(join(folder, 'bad.js'), 'console.error("坏了"); throw new Error("没有名单");');
  await page(
    'a.html',
    '<p style="color: red">红</p><img src="none.png" alt=""><script src="bad.js"></script>',
  );
  const [shot] = await shots({});
  expect(shot?.troubles.map(({ kind }) => kind).sort()).toEqual([
    'console',
    'exception',
    'policy',
    'request',
  ]);
  expect(shot?.troubles.find(({ kind }) => kind === 'request')?.text).toBe(`404 ${server.url}none.png`);
});
