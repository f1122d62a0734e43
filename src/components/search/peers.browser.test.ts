import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../press/build-site.ts';
import { serveAltered, type Alter, type AlteredSite } from '../../testing/altered-site.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { horizontalOverflow } from '../../testing/browser/overflow.ts';
import { watchTroubles, type PageTrouble } from '../../testing/browser/page-troubles.ts';
import { smallDistrictFile, writeContentFolder } from '../../testing/content-folder.ts';
import { contentSecurityPolicy } from '../../views/site/content-security-policy.ts';

/** The other district: a compound called as ours begin, one that we have not, and a notice with words of its own. */
const donghuFiles = {
  'issuer.md': smallDistrictFile('issuer.md', 'id: qinghe', 'id: donghu').replace('清河区红榜', '东湖区红榜'),
  'communities/dongmen.csv': `id,name,kind,division,aliases,households,population,address
chunjiang-1,春江花园,compound,chunjiang,,320,900,湖滨路1号
chunjiang-2,东湖雅苑,compound,chunjiang,,,,
`,
  'notices/2022/well.md': `---
title: 关于夏季用水的通告
kind: mobilisation
published: 2022-04-20T09:00+08:00
---
春江花园一带水压不足，请错峰用水，青石巷除外。
`,
};
const DONGHU = '东湖区红榜';
const NANSHAN = '南山区红榜';

const app = join(import.meta.dirname, '..', '..', '..');
const folders: { remove: () => void }[] = [];

async function built(files: Record<string, string>, base: string): Promise<string> {
  const folder = writeContentFolder(files);
  folders.push(folder);
  const { root, content } = folder;
  const { press, problems } = await buildSite({ app, root, content, day: '2022-04-25', base, workers: 1 });
  if (!press) throw new Error(`The gate refuses the content: ${JSON.stringify(problems)}`);
  return join(root, 'dist');
}

let browser: Browser;
/** Ours; a sound neighbour under a base path; and one at which everything may be wrong. */
let [own, donghu, nanshan]: AlteredSite[] = [];
let page: Page;
let troubles: PageTrouble[];
let ownUrl: string;

beforeAll(async () => {
  const other = await built(donghuFiles, '/ztzl/hongbang/');
  donghu = await serveAltered(other, '/ztzl/hongbang/');
  nanshan = await serveAltered(other, '/ztzl/hongbang/');
  const peers = `peers:
  - { id: donghu, name: ${DONGHU}, url: '${donghu.url}' }
  - { id: nanshan, name: ${NANSHAN}, url: '${nanshan.url}' }`;
  own = await serveAltered(
    await built({ 'issuer.md': smallDistrictFile('issuer.md', 'sample: true', peers) }, '/'),
    '/',
  );
  ownUrl = own.url;
  // As our server configurations do: then it binds workers, too.
  const policy = contentSecurityPolicy([donghu, nanshan]);
  own.alter = () => ({ headers: { 'Content-Security-Policy': policy } });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await Promise.all([own, donghu, nanshan].map((site) => site?.close()));
  for (const folder of folders) folder.remove();
});

/** The neighbour that has gone wrong takes part only where a test is about it. */
const absent: Alter = () => 'dead';

beforeEach(async () => {
  for (const site of [donghu, nanshan]) if (site) site.asked.length = 0;
  if (donghu) donghu.alter = undefined;
  if (nanshan) nanshan.alter = absent;
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  troubles = watchTroubles(page);
});
afterEach(() => page.close());

/** A busy machine is no failure. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000 });

/** The page once other sites have answered, or have been given up. */
async function search(query: string, others: 'answered' | 'waiting' = 'answered'): Promise<void> {
  await page.goto(`${ownUrl}search/?${query}`);
  if (others === 'answered') await answered();
}

async function answered(): Promise<void> {
  await eventually(() => told()).toMatch(/^其他站点(?:找到 \d+ 条|没有找到)。$/);
}

const told = () => page.textContent('[data-peers-status]');
const warned = () => page.textContent('[data-peers-trouble]');
const ownHits = () =>
  page.$$eval('[data-search-state] [data-hit]', (hits) => hits.map((hit) => hit.textContent));
const peerHits = () =>
  page.$$eval('[data-peers-groups] [data-hit]', (hits) => hits.map((hit) => hit.textContent));
const peerLinks = () =>
  page.$$eval('[data-peers-groups] [data-hit] a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
const isAbove = () =>
  page.$eval('[data-search-peers]', (section) => {
    const hits = document.querySelector('[data-search-state]');
    return Boolean(hits && section.compareDocumentPosition(hits) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
const policyTroubles = () => troubles.filter(({ kind }) => kind === 'policy');

describe('sites that answer', () => {
  test('hits of both sites are shown, ours first, each with its site and at its own address', async () => {
    await search('q=春江花园');
    const ours = await ownHits();
    expect(ours.length).toBeGreaterThanOrEqual(2);
    expect(ours.every((hit) => hit?.includes('本站'))).toBe(true);
    expect((await peerHits())[0]).toMatch(/^春江花园东湖区红榜/);
    expect((await peerLinks())[0]).toBe(`${donghu?.url}communities/chunjiang-1/`);
    expect(await isAbove()).toBe(false);
    expect(policyTroubles()).toEqual([]);
  });

  test('what this site has not stands above what is only near', async () => {
    await search('q=东湖雅苑');
    expect((await peerHits())[0]).toContain('东湖雅苑');
    expect(await isAbove()).toBe(true);
  });

  test.each([
    ['pinyin', 'donghuyayuan'],
    ['Traditional characters', '東湖雅苑'],
  ])('names of another site are found by %s', async (_, query) => {
    await search(`q=${query}`);
    expect((await peerHits())[0]).toContain('东湖雅苑');
  });

  test('texts of another site are searched unasked when nothing is found by name', async () => {
    await search('q=青石巷');
    await eventually(peerHits).toHaveLength(1);
    expect((await peerHits())[0]).toMatch(/夏季用水.*东湖区红榜.*青石巷/s);
    expect(await peerLinks()).toEqual([`${donghu?.url}notices/well/`]);
    expect(policyTroubles()).toEqual([]);
  });

  test('texts of another site are searched when they are wanted', async () => {
    await search('q=春江花园');
    expect((await peerHits()).join()).not.toContain('夏季用水');
    expect(donghu?.asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await page.click('[data-peers-text]');
    await eventually(async () => (await peerHits()).join()).toContain('夏季用水');
    const links = await peerLinks();
    expect(new Set(links).size).toBe(links.length);
  });

  test('a button near the top leads to the hits of other sites', async () => {
    await search('q=春江花园');
    expect(await page.textContent('[data-peers-jump]')).toMatch(/看其他站点的 \d+ 条/);
    await page.click('[data-peers-jump]');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-peers');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('one site alone can be asked, and the address says which', async () => {
    await search('q=春江花园');
    await page.selectOption('select[name="issuer"]', 'donghu');
    await eventually(ownHits).toEqual([]);
    await eventually(async () => (await peerHits()).join()).toContain('夏季用水');
    expect(new URL(page.url()).searchParams.get('issuer')).toBe('donghu');

    await page.goBack();
    await eventually(async () => (await ownHits()).length).toBeGreaterThan(1);
    expect(await page.inputValue('select[name="issuer"]')).toBe('');
  });

  test('a kind of page at one site is listed without a word', async () => {
    await search('issuer=donghu&kind=compound');
    await eventually(async () => (await peerHits()).length).toBe(2);
  });

  test('asked for this site alone, no other is asked', async () => {
    await search('q=春江花园&issuer=qinghe', 'waiting');
    await eventually(async () => (await ownHits()).length).toBeGreaterThan(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect([...(donghu?.asked ?? []), ...(nanshan?.asked ?? [])]).toEqual([]);
    expect(await page.isVisible('[data-search-peers]')).toBe(false);
  });

  test('the part of other sites is accessible and fits a phone', async () => {
    await search('q=春江花园');
    expect(await axeViolations(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toBeUndefined();
  });
});

describe('sites that do not', () => {
  const atDonghu = (alter: Alter) => {
    if (donghu) donghu.alter = alter;
  };
  const changed = (ending: string, change: (body: Buffer) => Buffer | string): Alter => {
    return (path, body) => (path.endsWith(ending) ? { body: change(body) } : undefined);
  };
  const replaced = (ending: string, from: string | RegExp, to: string) =>
    changed(ending, (body) => {
      const text = body.toString();
      if (text.replace(from, '') === text) throw new Error(`${ending} does not hold ${from}`);
      return text.replace(from, to);
    });

  test('one that is down is named, and the others answer', async () => {
    await search('q=春江花园');
    expect(await warned()).toContain(`“${NANSHAN}”没有答复`);
    expect(await warned()).not.toContain(DONGHU);
    expect((await ownHits()).length).toBeGreaterThan(1);
    expect((await peerHits()).length).toBeGreaterThan(0);
  });

  test('one that does not let this site read is named', async () => {
    atDonghu(() => ({ headers: { 'access-control-allow-origin': 'https://elsewhere.example' } }));
    await search('q=春江花园');
    expect(await warned()).toContain(`“${DONGHU}”没有答复（可能暂时打不开，或没有允许本站读取）`);
  });

  test('ours are shown while one never answers; it is given up and named', async () => {
    atDonghu(() => 'hanging');
    await search('q=春江花园', 'waiting');
    await eventually(async () => (await ownHits()).length).toBeGreaterThan(1);
    await eventually(() => page.getAttribute('[data-search-state]', 'data-search-state')).toBe('done');
    expect(await peerHits()).toEqual([]);
    await eventually(warned).toContain(`“${DONGHU}”没有答复`);
  });

  test('of another version of Pagefind names are found, and its texts are named as missing', async () => {
    atDonghu(replaced('/bundles.json', '"1.6.0"', '"1.4.0"'));
    await search('q=春江花园&issuer=donghu');
    expect((await peerHits())[0]).toContain('春江花园');
    await eventually(warned).toContain(`“${DONGHU}”的正文检索是另一个版本，没有查它的正文。`);
    expect(donghu?.asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  });

  test('of another version of the name table texts are found, and its names are named as missing', async () => {
    atDonghu(replaced('/bundles.json', /"names": \{\s*"format": \d+/, '"names": {"format": 99'));
    await search('q=春江花园&issuer=donghu');
    await eventually(async () => (await peerHits()).join()).toContain('夏季用水');
    expect(await warned()).toContain(`“${DONGHU}”的名称索引是另一个版本`);
  });

  test('one of another version altogether is named', async () => {
    atDonghu(replaced('/bundles.json', '"format": 1', '"format": 2'));
    await search('q=春江花园');
    expect(await warned()).toContain(`“${DONGHU}”的检索数据是另一个版本`);
  });

  test.each([
    ['its description', '/bundles.json', '数据不完整或无法识别'],
    ['its name table', 'guide.names', '数据不完整或无法识别'],
    ['a part of its names', '-0.names', '只载入了一部分'],
  ])('one of which %s is cut short is named', async (_, ending, what) => {
    atDonghu((path, body) =>
      path.endsWith(ending) || (ending === '-0.names' && /-\d+\.names$/.test(path))
        ? { body: body.subarray(0, body.length / 2) }
        : undefined,
    );
    await search('q=春江花园');
    expect(await warned()).toMatch(new RegExp(`“${DONGHU}”.*${what}`));
    expect((await ownHits()).length).toBeGreaterThan(1);
  });

  test.each([
    ['an index', /\/index\/.*\.pf_index$/],
    ['a bundle', /\/notices-1\/pagefind\..*\.pf_meta$/],
  ])('one of which %s of its texts is cut short is named, and ours is not', async (_, broken) => {
    atDonghu((path, body) => (broken.test(path) ? { body: body.subarray(0, body.length / 2) } : undefined));
    await search('q=春江花园&issuer=donghu');
    expect((await peerHits())[0]).toContain('春江花园');
    await eventually(warned).toContain(`“${DONGHU}”只载入了一部分`);
    expect(await page.isVisible('[data-search-warning]')).toBe(false);

    await page.selectOption('select[name="issuer"]', 'qinghe');
    await eventually(async () => (await ownHits()).length).toBeGreaterThan(1);
  });

  describe('and mean harm', () => {
    /** What a site says of itself, turned against its readers. */
    function at(alter: Alter) {
      if (donghu) donghu.alter = absent;
      if (nanshan) {
        nanshan.alter = (path, body) => {
          const sound = path.endsWith('/bundles.json')
            ? Buffer.from(body.toString().replace('"donghu"', '"nanshan"'))
            : body;
          return alter(path, sound) ?? { body: sound };
        };
      }
    }
    const rowsOf =
      (change: (rows: string) => string): Alter =>
      (path, body) =>
        /-\d+\.names$/.test(path) ? { body: gzipSync(change(gunzipSync(body).toString())) } : undefined;
    const guideOf =
      (change: (guide: string) => string): Alter =>
      (path, body) =>
        path.endsWith('guide.names') ? { body: gzipSync(change(gunzipSync(body).toString())) } : undefined;

    test('without harm it would be found', async () => {
      at(() => undefined);
      await search('q=东湖雅苑');
      expect((await peerHits())[0]).toContain(NANSHAN);
    });

    test.each([
      ['a script as a folder', replaced('/bundles.json', 'search/names/', 'javascript:alert(1)/')],
      ['the id of another site', replaced('/bundles.json', '"nanshan"', '"donghu"')],
      ['ten megabytes', changed('/bundles.json', () => 'x'.repeat(10_000_000))],
    ])('one that offers %s is named and not used', async (_, alter) => {
      at(alter);
      await search('q=东湖雅苑');
      await eventually(warned).toContain(`“${NANSHAN}”的检索数据不完整或无法识别`);
      expect(await peerHits()).toEqual([]);
      expect(policyTroubles()).toEqual([]);
    });

    test.each([
      [
        'a guide that unpacks to fifty megabytes',
        changed('guide.names', () => gzipSync(Buffer.alloc(5e7, '['))),
      ],
      ['a guide without values', guideOf((guide) => guide.replace(/"kinds":\[/, '"kinds":{},"x":['))],
    ])('one that offers %s is named, and its texts are searched', async (_, alter) => {
      at(alter);
      await search('q=东湖雅苑');
      await eventually(warned).toContain(`“${NANSHAN}”的检索数据不完整或无法识别`);
      await eventually(peerHits).toHaveLength(1);
    });

    test('one that leads to another site is named and not used', async () => {
      at((path) =>
        path.endsWith('/bundles.json')
          ? { status: 302, headers: { location: 'https://evil.example/' } }
          : undefined,
      );
      await search('q=东湖雅苑');
      expect(await warned()).toContain(`“${NANSHAN}”没有答复`);
    });

    test('markup in a name, direction signs and endless names are cut to plain text', async () => {
      const odd = `<img src=x onerror=alert(1)>\u202e${'长'.repeat(5000)}`;
      at(rowsOf((rows) => rows.replaceAll('\t东湖雅苑', `\t${odd}\t东湖雅苑`)));
      await search('q=东湖雅苑');
      const [hit = ''] = await peerHits();
      expect(hit).toContain('<img src=x onerror=alert(1)>长');
      expect(hit).not.toContain('\u202e');
      expect(hit?.length).toBeLessThan(500);
      expect(await page.locator('[data-search] img').count()).toBe(0);
      expect(await horizontalOverflow(page)).toBeUndefined();
    });

    test.each(['javascript:alert(1)', '../../evil'])(
      'a name that leads to “%s” leads nowhere else than below its site',
      async (folder) => {
        at(guideOf((guide) => guide.replaceAll('"communities"', JSON.stringify(folder))));
        await search('q=东湖雅苑');
        for (const link of await peerLinks()) expect(link.startsWith(nanshan?.url ?? '-')).toBe(true);
        expect(folder.startsWith('..') ? await warned() : '指向别的网站').toContain('指向别的网站');
      },
    );

    test.each(['https://evil.example/x/', '//evil.example/x/'])(
      'a text that leads to “%s” leads nowhere else than below its site',
      async (address) => {
        at((path, body) => {
          if (!/\.pf_fragment$/.test(path)) return undefined;
          const text = gunzipSync(body).toString();
          return { body: gzipSync(text.replaceAll('/notices/well/', address)) };
        });
        await search('q=青石巷');
        await expect
          .poll(async () => (await warned())?.includes('指向别的网站') || (await peerLinks()).length > 0)
          .toBe(true);
        for (const link of await peerLinks()) expect(link.startsWith(nanshan?.url ?? '-')).toBe(true);
      },
    );
  });
});
