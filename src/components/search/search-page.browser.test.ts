import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { watchTroubles, type PageTrouble } from '../../testing/browser/page-troubles.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

// Below a base, where addresses can go wrong; suggestions and built pages are tried at both.
describe.each(inject('sites').slice(-1))('the search page at $base', ({ base, dist }) => {
  let server: StaticServer;
  let page: Page;
  let troubles: PageTrouble[];

  beforeAll(async () => {
    server = await serveStatic({ root: dist, base });
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    troubles = watchTroubles(page);
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  const open = async (query = '', on = page) => {
    await on.goto(`${server.url}search/${query}`);
    await settled(on);
  };
  /** A page of its own, for what changes more than the address. */
  const withPage = async (work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) => {
    const own = await browser.newPage(options);
    try {
      await work(own);
    } finally {
      await own.unrouteAll({ behavior: 'wait' });
      await own.close();
    }
  };

  test('sorts by date and by name; the order stands in the address, and one can go back', async () => {
    await open('?q=无疫小区');
    const best = await titles(page);
    await page.selectOption('select[name="sort"]', 'date');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('date');
    const dates = await datesOf(page);
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual(dates.toSorted().reverse());

    await page.selectOption('select[name="sort"]', 'name');
    await settled(page);
    const names = await titles(page);
    const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
    expect(names.map((name) => name.slice(0, 1))).toEqual(
      names.map((name) => name.slice(0, 1)).toSorted(collator.compare),
    );

    await page.goBack();
    await expect.poll(() => datesOf(page)).toEqual(dates);
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(best);
    await page.goForward();
    await expect.poll(() => datesOf(page)).toEqual(dates);
    expect(await page.inputValue('select[name="sort"]')).toBe('date');
  });

  test('sorts what choices leave, in the order that the address says', async () => {
    await open('?kind=compound&street=锦绣街道&sort=name');
    const names = await titles(page);
    expect(names.length).toBeGreaterThan(5);
    const parts = names.filter((name) => name.startsWith('春江花园'));
    expect(parts).toEqual(['春江花园一期', '春江花园二期', '春江花园三期']);
  });

  test('what is chosen stands by name, and each choice can be dropped', async () => {
    await open('?q=春江&kind=compound&street=锦绣街道');
    expect(
      await page.$$eval('[data-search-chosen] a', (all) => all.map((one) => one.firstChild?.textContent)),
    ).toEqual(['类别：小区', '街道、镇：锦绣街道']);
    await page.click('[data-search-chosen] a:has-text("类别：小区")');
    await settled(page);
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q', 'street']);
    expect(await page.inputValue('select[name="kind"]')).toBe('');
    await page.goBack();
    await expect.poll(() => page.inputValue('select[name="kind"]')).toBe('compound');
  });

  test('asked nothing, it says what one can type, every example of which finds something', async () => {
    await open();
    expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('idle');
    const examples = await page.$$eval('[data-search-examples] a', (all) =>
      all.map((one) => one.textContent),
    );
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      await page.click(`[data-search-examples] a:text-is("${example}")`);
      await settled(page);
      expect(await page.locator('[data-hit]').count(), example).toBeGreaterThan(0);
      expect(await page.isVisible('[data-search-examples]')).toBe(false);
      await page.goBack();
      await page.waitForSelector('[data-search-examples]:not([hidden])');
    }
  });

  test('asked nothing, it counts what there is to choose, and loads no text for that', async () => {
    await withPage(async (own) => {
      const asked: string[] = [];
      own.on('request', (request) => asked.push(request.url()));
      await open('', own);
      const kinds = own.locator('select[name="kind"] option');
      await expect.poll(() => kinds.count()).toBeGreaterThan(3);
      for (const facet of ['kind', 'street', 'program', 'level', 'year', 'status'])
        expect(await own.locator(`select[name="${facet}"] option`).nth(1).textContent()).toMatch(/（\d+）$/);
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);

      const [value, text] = [await kinds.nth(1).getAttribute('value'), await kinds.nth(1).textContent()];
      await own.selectOption('select[name="kind"]', value);
      await settled(own);
      expect(await own.textContent('[data-search-status]')).toContain(
        ` ${/（(\d+)）/.exec(text ?? '')?.[1]} 条`,
      );
    });
  });

  test('on a large site the names alone are counted, and narrowed down', async () => {
    await withPage(async (own) => {
      const asked: string[] = [];
      own.on('request', (request) => asked.push(request.url()));
      await asLargeSite(own, base);
      await open('?q=春江', own);
      await expect.poll(() => own.textContent('select[name="kind"]')).toContain('社区（1）');
      await own.selectOption('select[name="kind"]', 'neighbourhood');
      await settled(own);
      expect(await titles(own)).toEqual(['春江社区']);
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    });
  });

  test('without a hit it says so, drops choices and words by links, and leads to the directory', async () => {
    await open('?q=春江 没有这里&kind=compound');
    expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('empty');
    expect(await page.$$eval('[data-search-none] a', (all) => all.map((one) => one.textContent))).toEqual([
      '去掉“类别：小区”',
      '不加条件，找“春江 没有这里”',
      '只找“春江”',
      '只找“没有这里”',
      '到下面的目录里，按街道、镇或拼音首字母查找',
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await page.click('[data-search-none] a:has-text("只找“春江”")');
    await settled(page);
    expect((await titles(page))[0]).toMatch(/^春江/);
    expect(await page.isVisible('[data-search-none]')).toBe(false);
  });

  test('where no name is as asked, it offers near ones, and ways on', async () => {
    await open('?q=春红社区');
    expect(await titles(page)).toContain('春江社区');
    expect(await page.textContent('[data-search-status]')).toContain('没有名称叫“春红社区”的');
    expect(await page.isVisible('[data-search-none]')).toBe(true);
  });

  test.each([
    ['a character', '春', /^春/],
    ['a letter', 'c', /./],
    ['a bare year', '2022', /./],
    ['a number of a plaque', 'QH-2204-0001', /^QH-2204-0001$/],
  ])('%s finds something', async (_, query, title) => {
    await open(`?q=${query}`);
    expect((await titles(page))[0]).toMatch(title);
  });

  test('letters are marked where pinyin, initials or Traditional characters found them', async () => {
    for (const query of ['chunjiangshequ', 'cjsq', '春江社區']) {
      await open(`?q=${query}`);
      expect(await page.textContent('[data-hit]:first-child mark'), query).toBe('春江社区');
    }
  });

  test('works while its script is on the way: the form asks, and what was asked is answered', async () => {
    await withPage(async (own) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await own.route('**/SearchPage*.js', async (route) => {
        await held;
        await route.continue();
      });
      await own.goto(`${server.url}search/`, { waitUntil: 'commit' });
      await own.fill('main input[name="q"]', '春江社区');
      await Promise.all([
        own.waitForURL(/\?q=/, { waitUntil: 'commit' }),
        own.press('main input[name="q"]', 'Enter'),
      ]);
      release();
      await settled(own);
      await expect.poll(async () => (await titles(own))[0]).toBe('春江社区');
    });
  });

  test('says on a slow line what is loaded of what, until it stands', async () => {
    await withPage(async (own) => {
      // Messages are gone in a moment where the line is good for a moment.
      await own.addInitScript(() => {
        const told: string[] = [];
        Object.assign(globalThis, { told });
        addEventListener('DOMContentLoaded', () => {
          const line = document.querySelector('[data-search-progress]');
          if (line)
            new MutationObserver(() => told.push(line.textContent)).observe(line, { childList: true });
        });
      });
      const network = await own.context().newCDPSession(own);
      await network.send('Network.enable');
      // As developer tools have “slow 3G”: 400 kbit/s, 400 ms.
      await network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
      await own.goto(`${server.url}search/?q=春江`, { waitUntil: 'commit' });
      await own.waitForSelector('[data-hit]');
      await settled(own);
      const told = await own.evaluate(() => (globalThis as unknown as { told: string[] }).told);
      expect(told).toContainEqual(expect.stringMatching(/^正在载入名称索引（第 1 步，共 2 步）/));
      expect(told).toContainEqual(expect.stringMatching(/^正在载入正文检索数据，共 \d+ 份，已载入 \d+ 份/));
      expect(await own.textContent('[data-search-progress]')).toBe('');
      expect(await own.getAttribute(':has(> [data-search-progress])', 'role')).toBe('status');
    });
  });

  test('in a browser that cannot decompress it finds by text, and says what it cannot', async () => {
    await withPage(async (own) => {
      await own.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'DecompressionStream');
        Reflect.deleteProperty(Array.prototype, 'toSorted');
        Reflect.deleteProperty(URL, 'parse');
      });
      await open('?q=春江社区', own);
      expect((await titles(own))[0]).toBe('春江社区');
      expect(await own.textContent('[data-search-warning]')).toContain('只能按正文检索');
      expect(await own.textContent('[data-search-warning]')).not.toContain('没有载入');
    });
  });

  test('without a script it leads to the directory by street and by initial', async () => {
    await withPage(
      async (own) => {
        await own.goto(`${server.url}search/`);
        expect(await own.textContent('noscript, .search-note')).toContain('没有开启脚本');
        expect(await own.isVisible('[data-search-examples]')).toBe(false);
        await own.click('#search-directory a:has-text("锦绣街道")');
        expect(await own.textContent('h1')).toBe('锦绣街道');
        await own.goBack();
        await own.click('.initials a:text-matches("^C")');
        expect(new URL(own.url()).pathname).toBe(`${base}communities/initial/c/`);
        await own.click('a:text-is("春江社区")');
        expect(await own.textContent('h1')).toContain('春江社区');
      },
      { javaScriptEnabled: false },
    );
  });

  test('no trouble came of all this', () => {
    expect(troubles.filter(({ text }) => !text.startsWith('net::ERR_ABORTED'))).toEqual([]);
  });
});

/** As many bundles as a large site has, of which only the true ones are there. */
async function asLargeSite(page: Page, base: string): Promise<void> {
  const more = Array.from({ length: 20 }, (_, at) => `,&#34;${base}pagefind/notices-${at + 50}/&#34;`);
  await page.route('**/search/?q=*', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      body: html.replace(/(data-bundles="[^"]*)\]"/, `$1${more.join('')}]"`),
      contentType: 'text/html; charset=utf-8',
    });
  });
}

/** Until the page has said what it found, or what it waits for. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'];
    return state !== 'loading' && document.querySelector('[data-search-status]')?.textContent !== '';
  });
}

function titles(page: Page): Promise<string[]> {
  return page.$$eval('[data-hit] .search-title', (all) => all.map((one) => one.textContent));
}

/** Dates of the hits that have one, as `2022-05-16`. */
async function datesOf(page: Page): Promise<string[]> {
  const facts = await page.$$eval('[data-hit] .search-facts', (all) => all.map((one) => one.textContent));
  return facts.flatMap((text) => {
    const [, year = '', month = '', day = ''] = /(\d{4})年(\d+)月(\d+)日/.exec(text) ?? [];
    return year ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  });
}
