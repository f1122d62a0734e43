import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent, type Verdict } from '../store/gate.ts';
import { eventRows } from '../testing/builders/event-rows.ts';
import { aCommunity, aNotice, aPlaque, anEvent } from '../testing/builders/records.ts';
import { aSite } from '../testing/builders/site.ts';
import { pathsIn } from '../testing/paths-in.ts';
import { plan, type SitePlan } from './plan.ts';

const units = Array.from({ length: 450 }, (_, index) => `u${index}`);
/** A site with a page of every family, long lists included. */
const everything = {
  communities: units.map((id) => aCommunity({ id })),
  events: eventRows(units.map((id) => `2022-04-18 ${id} certified`)),
  plaques: [aPlaque({ unit: 'u7' })],
  notices: Array.from({ length: 40 }, (_, index) =>
    aNotice({
      id: `n${index}`,
      lists: [{ title: '名单', of: 'in-force', program: 'epidemic-free', asOf: '2022-04-18' }],
    }),
  ),
};

let root: string;
let sample: Verdict;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'hongbang-plan-'));
  sample = await readContent({ content: join(import.meta.dirname, '../../content'), root, cache: false });
});
afterAll(() => rmSync(root, { recursive: true }));

function sampleSite(day: string): SitePlan {
  const { registry, ledger } = sample;
  if (!registry || !ledger) throw new Error(`the sample has problems: ${JSON.stringify(sample.problems)}`);
  return plan(registry, ledger, day, { searchBundles: [] });
}

function expectWhole(site: SitePlan): void {
  const paths = site.paths();
  const known = new Set(paths);
  expect(known.size).toBe(paths.length);
  const pages = [...site.pages];
  expect(pages.map(({ path }) => path)).toEqual(paths);
  const dead = pages.flatMap(({ path, view }) =>
    pathsIn(view)
      .filter((target) => !known.has(target))
      .map((target) => `${path} → ${target}`),
  );
  expect(dead).toEqual([]);
  for (const page of pages) {
    expect(page.view.head.path).toBe(page.path);
    expect(site.viewAt(page.path)).toEqual(page);
  }
}

test('every page is planned once, can be had alone, and leads to pages that exist', () => {
  expectWhole(aSite(everything, '2022-04-20'));
});

test('a site without anything to show is whole too', () => {
  expectWhole(aSite({ communities: [], programs: [], cycles: [] }, '2022-04-20'));
});

test.each(['2021-01-01', '2022-04-17', '2022-05-01', '2022-05-20', '2026-11-21'])(
  'the sample is whole on %s',
  (day) => {
    expectWhole(sampleSite(day));
  },
);

test('views are plain JSON', () => {
  for (const { view } of aSite(everything, '2022-04-20').pages) {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }
});

test('two plans of the same content and day are the same to the byte', () => {
  const printed = () => JSON.stringify([...aSite(everything, '2022-04-20').pages]);
  expect(printed()).toBe(printed());
});

test('a page asked for alone, or last, is the same as in the row of pages', () => {
  const alone = aSite(everything, '2022-04-20').viewAt('/honors/epidemic-free/2022-01/page/3/');
  const inRow = [...aSite(everything, '2022-04-20').pages].find(({ path }) => path === alone?.path);
  expect(alone).toBeDefined();
  expect(JSON.stringify(alone)).toBe(JSON.stringify(inRow));
});

test('where no page is, none is found', () => {
  const site = aSite({ events: [anEvent()] }, '2022-04-20');
  for (const path of [
    '/x/',
    '/communities/x/',
    '/notices/x/',
    '/communities/huayuan',
    '/streets/liuan/',
    '//',
  ]) {
    expect(site.viewAt(path), path).toBeUndefined();
  }
});

test('search engines are told of pages, not of print versions or 404', () => {
  const indexed = aSite(everything, '2022-04-20').indexedPaths();
  expect(indexed).toContain('/communities/u7/');
  expect(indexed.filter((path) => /\/print\/$|^\/404/.test(path))).toEqual([]);
});

test('every page that is left out of the sitemap says so itself, and the others do not', () => {
  const site = aSite(everything, '2022-04-20');
  const indexed = new Set(site.indexedPaths());
  for (const { path, view } of site.pages) {
    expect(view.head.noindex ?? false, path).toBe(!indexed.has(path));
  }
});

/** Addresses of a site that are a promise, and that a later one does not have. */
function lost(earlier: SitePlan, later: SitePlan): string[] {
  const known = new Set(later.paths());
  return earlier.paths().filter((path) => !earlier.isPassing(path) && !known.has(path));
}

test('what the sample once published is there on every later day, but for addresses that are no promise', () => {
  const sites = ['2020-01-01', '2022-05-01', '2022-05-20', '2022-06-30', '2026-11-21'].map(sampleSite);
  const pairs = sites.flatMap((later, at) => sites.slice(0, at).map((earlier) => lost(earlier, later)));
  expect(pairs.flat()).toEqual([]);
});

test('a notice that is taken back with its content takes no promised address along', () => {
  const long = { title: '名单', of: 'in-force', program: 'epidemic-free', asOf: '2022-04-18' } as const;
  const parts = {
    ...everything,
    notices: [
      aNotice({ id: 'leak', kind: 'list', published: '2022-04-20T09:00+08:00', lists: [long] }),
      aNotice({
        id: 'back',
        kind: 'correction',
        published: '2022-04-21T09:00+08:00',
        withdraws: 'leak',
        reason: '含个人信息',
        hidesOriginal: true,
      }),
    ],
  };
  const [before, after] = [aSite(parts, '2022-04-20'), aSite(parts, '2022-04-21')];
  expect(before.paths()).toEqual(expect.arrayContaining(['/notices/leak/print/', '/notices/kind/list/']));
  expect(lost(before, after)).toEqual([]);
});

test('the search page names its bundles', () => {
  expect(aSite({}, '2022-04-20').viewAt('/search/')?.view).toMatchObject({ bundles: ['/pagefind/a/'] });
});
