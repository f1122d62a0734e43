import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { previewHeaders } from './preview-headers.ts';

const [site] = inject('sites');
const folder = mkdtempSync(join(tmpdir(), 'hongbang-planted-'));
let browser: Browser;
let foreign: StaticServer;
let servers: Record<'policy in the page' | 'policy in a header', StaticServer>;

/** What a page would do if everything that a stranger wrote into it were obeyed. */
function planted(origin: string): string {
  return `<base href="${origin}">
<script>document.documentElement.dataset.inline = 'ran'</script>
<script src="${origin}foreign.js"></script>
<script src="data:text/javascript,document.documentElement.dataset.data='ran'"></script>
<img src="none.png" onerror="document.documentElement.dataset.handler = 'ran'">
<img src="${origin}pixel.png?told"><style>body { background: url(${origin}style.png); outline: 7px solid }</style>
<p id="styled" style="color: rgb(1, 2, 3)">字</p><iframe src="${origin}frame.html"></iframe>
<object data="${origin}object.html"></object><link rel="stylesheet" href="${origin}foreign.css">
<form id="form" action="${origin}form"><button>送</button></form><a id="link" href="javascript:void(document.documentElement.dataset.link = 'ran')">看</a>
<a id="near" href="near.html">近</a>`;
}

beforeAll(async () => {
  const dist = site?.dist ?? '';
  const other = join(folder, 'foreign');
  mkdirSync(other);
  const files = { 'foreign.js': `document.documentElement.dataset.foreign = 'ran'`, 'frame.html': '框' };
  for (const [name, text] of Object.entries({ ...files, 'foreign.css': '', form: '' })) {
    writeFileSync(join(other, name), text);
  }
  foreign = await serveStatic({ root: other });
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const withPlanted = page.replace('</body>', `${planted(foreign.url)}</body>`);
  const inHeader = withPlanted.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
  expect(inHeader.length).toBeLessThan(withPlanted.length);
  const [meta, header] = [join(folder, 'meta'), join(folder, 'header')];
  for (const [root, html] of [
    [meta, withPlanted],
    [header, inHeader],
  ] as const) {
    mkdirSync(root);
    writeFileSync(join(root, 'index.html'), html);
  }
  servers = {
    'policy in the page': await serveStatic({ root: meta }),
    'policy in a header': await serveStatic({ root: header, headersOf: previewHeaders(dist) }),
  };
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([foreign, ...Object.values(servers)].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** Which directive forbids to send a form. */
function sentForm(form: Element): Promise<string> {
  return new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    (form as HTMLFormElement).requestSubmit();
  });
}

describe.each(['policy in the page', 'policy in a header'] as const)('%s', (way) => {
  test('nothing that is planted in a page runs, loads, or sends anything', async () => {
    const before = foreign.requests.length;
    const page = await browser.newPage();
    await page.goto(servers[way].url);
    await page.click('#link');
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
    expect(await page.locator('#styled').evaluate((one) => getComputedStyle(one).color)).not.toBe(
      'rgb(1, 2, 3)',
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('7px');
    // `base` did not move the links of the page elsewhere.
    expect(await page.locator('#near').evaluate((one: HTMLAnchorElement) => one.href)).toBe(
      `${servers[way].url}near.html`,
    );
    expect(await page.locator('#form').evaluate(sentForm)).toBe('form-action');
    expect(foreign.requests.slice(before)).toEqual([]);
    expect(page.url()).toBe(servers[way].url);
    await page.close();
  });
});

test('the same plants run where there is no policy, so that the test can fail', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'index.html'), `<!doctype html><body>${planted(foreign.url)}`);
  const server = await serveStatic({ root: bare });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.click('#link');
  const ran = { inline: 'ran', foreign: 'ran', data: 'ran', handler: 'ran', link: 'ran' };
  await expect.poll(() => page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual(ran);
  await page.close();
  await server.close();
});

test('every answer while looking at a built site has the headers of the table, failures too', async () => {
  const dist = site?.dist ?? '';
  const server = await serveStatic({ root: dist, base: site?.base ?? '/', headersOf: previewHeaders(dist) });
  for (const path of ['', 'verify/', 'no-such-page/', 'manifest.json', '%E0%A4', 'notices']) {
    const { headers } = await fetch(server.url + path, { redirect: 'manual' });
    expect(headers.get('Content-Security-Policy'), path).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('X-Frame-Options'), path).toBe('SAMEORIGIN');
  }
  expect((await fetch(`${server.url}verify/`)).headers.get('Permissions-Policy')).toContain('camera=(self)');
  expect((await fetch(`${server.url}admin/`)).headers.get('Content-Security-Policy')).toBeNull();
  await server.close();
});
