import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { watchTroubles, type PageTrouble } from '../testing/browser/page-troubles.ts';
import { serveStatic, type StaticServer } from '../press/serve/serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Closes a page once its route handlers are through: one that still fetches would fail after its test. */
async function closeRouted(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' });
  await page.close();
}

// Below a base, where addresses can go wrong; suggestions and built pages are tried at both.
describe.each(inject('sites').slice(-1))('search at $base', ({ base, dist }) => {
  let server: StaticServer;
  let page: Page;
  let troubles: PageTrouble[];
  let isFailing: (path: string) => boolean = () => false;

  beforeAll(async () => {
    server = await serveStatic({ root: dist, base, isFailing: (path) => isFailing(path) });
    page = await browser.newPage();
    troubles = watchTroubles(page);
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  test.each(['communities', 'streets', 'notices', 'experiences', 'programs'])(
    'finds each of the %s by its whole name among the first five',
    async (folder) => {
      const names = namesIn(dist, folder);
      expect(names.length).toBeGreaterThan(2);
      await openSearch(page, server);
      const lost = [];
      for (const { path, name } of names) {
        const hits = await search(page, name);
        if (!hits.slice(0, 5).includes(base + path.slice(1)))
          lost.push({ path, name, hits: hits.slice(0, 5) });
      }
      expect(lost).toEqual([]);
      expect(troubles.filter(isReal)).toEqual([]);
    },
  );

  test('narrows hits down by a choice, which stands in the address and can be taken back', async () => {
    await openSearch(page, server, '?q=春江');
    const all = await hrefs(page);
    await page.selectOption('select[name="kind"]', 'neighbourhood');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('neighbourhood');
    expect(await hrefs(page)).toEqual([`${base}communities/chunjiang/`]);

    await page.goBack();
    await settled(page);
    expect(await hrefs(page)).toEqual(all);

    await openSearch(page, server, '?q=春江&kind=neighbourhood');
    expect(await hrefs(page)).toEqual([`${base}communities/chunjiang/`]);
  });

  test('shows hits while one types, and goes back over all that was typed in one step', async () => {
    await openSearch(page, server, '?q=锦绣街道');
    const before = await hrefs(page);
    await page.fill('[data-search] input[name="q"]', '');
    await page.locator('[data-search] input[name="q"]').pressSequentially('春江社区', { delay: 300 });
    await expect.poll(async () => (await hrefs(page))[0]).toBe(`${base}communities/chunjiang/`);

    await page.goBack();
    await expect.poll(() => hrefs(page)).toEqual(before);
    expect(await page.inputValue('[data-search] input[name="q"]')).toBe('锦绣街道');
  });

  test('offers each choice with the number of hits it gives', async () => {
    await openSearch(page, server, '?q=锦绣街道 春江');
    const kinds = page.locator('select[name="kind"] option');
    await expect.poll(() => kinds.count(), { timeout: 30_000 }).toBeGreaterThan(1);
    for (const option of (await kinds.all()).slice(1)) {
      const [kind, text] = [await option.getAttribute('value'), await option.textContent()];
      const other = await browser.newPage();
      await openSearch(other, server, `?q=锦绣街道 春江&kind=${kind}`);
      const count = await other.textContent('[data-search-status]');
      await other.close();
      expect(text).toMatch(/（\d+）$/);
      expect(count).toContain(` ${/（(\d+)）$/.exec(text ?? '')?.[1]} 条`);
    }
  });

  test('lists pages by a choice alone, without a word', async () => {
    await openSearch(page, server, '?kind=village');
    expect((await hrefs(page)).length).toBe(2);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a quotation mark', '"'],
    ['signs of regular expressions', '[.*+?^${}()|\\'],
    ['an emoji', '😀'],
    ['what cannot be seen', '\u200b'],
    ['a percent sign', '%'],
    ['ten thousand characters', '江'.repeat(10_000)],
  ])('takes %s as text', async (_, query) => {
    await openSearch(page, server);
    await search(page, query);
    expect(new URL(page.url()).search.length).toBeLessThan(1200);
    expect(await page.locator('[data-search] img').count()).toBe(0);
    expect(troubles.filter(isReal)).toEqual([]);
  });

  test('says where to go on when nothing is found', async () => {
    await openSearch(page, server, '?q=没有这个地方');
    expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('empty');
    expect(await page.textContent('[data-search-status]')).toContain('没有找到“没有这个地方”');
  });

  test('goes on without a bundle that does not load, and names it', async () => {
    isFailing = (path) => path.includes('/communities-jinxiu/');
    await openSearch(page, server, '?q=文庙');
    expect((await hrefs(page)).length).toBeGreaterThan(0);
    await expect.poll(() => page.textContent('[data-search-warning]')).toContain('锦绣街道的小区和社区');
    isFailing = () => false;
    troubles.length = 0;
  });

  test('shows the hits that load beside those that do not', async () => {
    isFailing = (path) => path.includes('/communities-jinxiu/fragment/');
    await openSearch(page, server, '?q=锦绣街道');
    expect((await hrefs(page)).length).toBeGreaterThan(0);
    expect(await page.textContent('[data-search-state]')).toContain('这一条没有载入');
    isFailing = () => false;
    troubles.length = 0;
  });

  test('names a bundle of which a part of the index does not load', async () => {
    isFailing = (path) => /\/communities-jinxiu\/.*\.pf_index/.test(path);
    await openSearch(page, server, '?q=文庙');
    await expect.poll(() => page.textContent('[data-search-warning]')).toContain('锦绣街道的小区和社区');
    isFailing = () => false;
    troubles.length = 0;
  });

  test('names a bundle of which a part of the index was cut short', async () => {
    const cut = await browser.newPage();
    await cut.route('**/communities-jinxiu/index/*.pf_index', async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length / 2) });
    });
    await openSearch(cut, server, '?q=文庙');
    await expect.poll(() => cut.textContent('[data-search-warning]')).toContain('锦绣街道的小区和社区');
    expect((await hrefs(cut)).length).toBeGreaterThan(0);
    await closeRouted(cut);
  });

  test.each([
    ['fails', (body: Buffer) => ({ status: 503, body: body.subarray(0, 0) })],
    ['is cut short', (body: Buffer) => ({ body: body.subarray(0, body.length / 2) })],
  ])('searches the texts when the name table %s, and says so', async (_, broken) => {
    const cut = await browser.newPage();
    await cut.route('**/search/names/*/*', async (route) =>
      route.fulfill(broken(await (await route.fetch()).body())),
    );
    await openSearch(cut, server, '?q=春江社区');
    expect(await hrefs(cut)).toContain(`${base}communities/chunjiang/`);
    expect(await cut.textContent('[data-search-warning]')).toContain('名称索引');
    await closeRouted(cut);
  });

  test.each([
    ['pinyin', 'chunjiangshequ'],
    ['pinyin with spaces', 'chun jiang she qu'],
    ['initials', 'cjsq'],
    ['Traditional characters', '春江社區'],
    ['a wrong character', '春红社区'],
    ['a street and a word', '锦绣街道 春江社区'],
    ['full-width letters', 'ｃｊｓｑ'],
    ['letters that cannot be seen', '春\u200b江社\ufeff区'],
  ])('finds a neighbourhood by %s', async (_, query) => {
    await openSearch(page, server, `?q=${encodeURIComponent(query)}`);
    expect((await hrefs(page)).slice(0, 5)).toContain(`${base}communities/chunjiang/`);
  });

  test('narrows hits by pinyin down, and offers choices with their number', async () => {
    await openSearch(page, server, '?q=chunjiang&kind=neighbourhood');
    expect(await hrefs(page)).toEqual([`${base}communities/chunjiang/`]);
    await expect.poll(() => page.textContent('select[name="kind"]')).toContain('社区（1）');
  });

  test('takes markup in a title as text', async () => {
    const odd = await browser.newPage();
    await odd.route('**/search/names/*/*-*.names', async (route) => {
      const rows = gunzipSync(await (await route.fetch()).body()).toString();
      const title = '<img src=x onerror=alert(1)>春江社区';
      await route.fulfill({ body: gzipSync(rows.replaceAll('\t春江社区', `\t${title}`)) });
    });
    await openSearch(odd, server, '?q=春江社区');
    expect(await odd.textContent('[data-search-state]')).toContain('<img src=x onerror=alert(1)>');
    expect(await odd.locator('[data-search] img').count()).toBe(0);
    await closeRouted(odd);
  });

  test('on a large site names answer alone, and texts are loaded when they are wanted', async () => {
    const large = await browser.newPage();
    const asked: string[] = [];
    large.on('request', (request) => asked.push(request.url()));
    // As many bundles as a large site has, of which only the true ones are there.
    await large.route('**/search/?q=*', async (route) => {
      const html = await (await route.fetch()).text();
      const more = Array.from(
        { length: 20 },
        (_, at) => `,&#34;${base}pagefind/notices-${at + 50}/&#34;`,
      ).join('');
      await route.fulfill({
        body: html.replace(/(data-bundles="[^"]*)\]"/, `$1${more}]"`),
        contentType: 'text/html; charset=utf-8',
      });
    });
    await openSearch(large, server, '?q=春江');
    expect((await hrefs(large)).length).toBeGreaterThan(4);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);

    const before = await hrefs(large);
    await large.click('[data-search-text]');
    await settled(large);
    await expect.poll(async () => (await hrefs(large)).length).toBeGreaterThan(before.length);
    expect((await hrefs(large)).slice(0, before.length)).toEqual(before);
    expect(await large.textContent('[data-search-warning]')).toContain('一部分通告');
    await closeRouted(large);
  });

  test('shows what is called so, and says so, when the texts do not load', async () => {
    isFailing = (path) => path.includes('/pagefind/site/');
    await openSearch(page, server, '?q=春江社区');
    expect(await hrefs(page)).toContain(`${base}communities/chunjiang/`);
    expect(await page.textContent('[data-search-warning]')).toContain('正文检索');
    isFailing = () => false;
    troubles.length = 0;
  });

  test('says that the search has not loaded when all of it is missing', async () => {
    isFailing = (path) => path.includes('/pagefind/site/') || path.includes('/search/names/');
    await openSearch(page, server, '?q=文庙');
    expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('error');
    expect(await page.textContent('[data-search-status]')).toContain('检索数据没有载入');
    isFailing = () => false;
    troubles.length = 0;
  });
});

/** Leaving a page stops what it still loads. */
function isReal({ text }: PageTrouble): boolean {
  return !text.startsWith('net::ERR_ABORTED');
}

/** Paths and headings of the pages of a folder, as they are printed: `/notices/x/`. */
function namesIn(dist: string, folder: string): { path: string; name: string }[] {
  return globSync(`${folder}/*/index.html`, { cwd: dist })
    .filter((file) => existsSync(join(dist, file)))
    .toSorted()
    .flatMap((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      // What has been withdrawn keeps its address alone.
      if (html.includes('content="noindex"')) return [];
      const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
      const name = heading
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
      return [{ path: `/${dirname(file)}/`, name }];
    });
}

async function openSearch(page: Page, server: StaticServer, query = ''): Promise<void> {
  await page.goto(`${server.url}search/${query}`);
  await settled(page);
}

/** Until the page has said what it found, or what it waits for. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'];
    return state !== 'loading' && document.querySelector('[data-search-status]')?.textContent !== '';
  });
}

/** Types a query, sends it and returns the addresses of the hits. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.fill('[data-search] input[name="q"]', query);
  await page.press('[data-search] input[name="q"]', 'Enter');
  await settled(page);
  return hrefs(page);
}

function hrefs(page: Page): Promise<string[]> {
  return page.$$eval('[data-hit] a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}
