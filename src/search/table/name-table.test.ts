import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findNames } from '../names/find-names.ts';
import { tableNames } from '../names/files.ts';
import { namesOf } from '../names/open-table.ts';
import type { NameRow } from '../names/row.ts';
import type { SearchRecord } from '../record.ts';
import { nameTable } from './name-table.ts';
import { tableBundles } from './table-bundle.ts';

/** Names of which parts are frequent: 30 × 30 names, each in five streets. */
const words = '春江 锦绣 滨河 文明 东风 香山 翠湖 金桂 银杏 梧桐 紫藤 丹桂 海棠 玉兰 芳草'.split(' ');
const ends = '花园 家园 新村 小区 公寓'.split(' ');
const rows: NameRow[] = words.flatMap((first, a) =>
  words.flatMap((second, b) =>
    ends.map((end, c) => ({
      path: `/communities/c${a}-${b}-${c}/`,
      names: [first + second + end],
      kind: 'compound',
      street: `第${b + 1}街道`,
      date: undefined,
      programs: ['无疫小区'],
      levels: [],
      statuses: [(a + b + c) % 3 === 0 ? 'in-force' : 'lapsed'],
    })),
  ),
);
const table = nameTable(rows);
const names = namesOf([
  { guide: table.guide, load: (file) => Promise.resolve((table.files[file] ?? []).join('\n')) },
]);
const ask = async (query: string) => (await findNames(query, names)).rows;

test('the same rows give the same table in whatever order they come', () => {
  expect(nameTable(rows.toReversed())).toEqual(table);
});

test('parts of names are frequent here', () => {
  expect([...table.guide.frequent]).toContain('hua yuan');
});

test('every name is found by itself, first', async () => {
  for (const { names, path } of rows) expect((await ask(names[0] ?? ''))[0]?.path).toBe(path);
});

test('of a frequent part only the best rows are kept, holders of honours first', async () => {
  const found = await ask('花园');
  expect(found.length).toBeGreaterThan(20);
  expect(found.slice(0, 5).map(({ names, statuses }) => [names[0]?.slice(4), statuses[0]])).toEqual(
    Array.from({ length: 5 }, () => ['花园', 'in-force']),
  );
});

test('that more are called so than are listed is told', async () => {
  expect((await findNames('花园', names)).isCut).toBe(true);
  expect((await findNames('春江花园', names)).isCut).toBe(false);
});

test('counts say how many rows there are of each kind, street and standing', () => {
  expect(table.guide.counts).toMatchObject({
    kind: { compound: 1125 },
    program: { 无疫小区: 1125 },
    status: { 'in-force': 375, lapsed: 750 },
    year: {},
  });
  expect(table.guide.counts.street?.['第3街道']).toBe(75);
});

test('a frequent part is found whole in one street', async () => {
  const found = await ask('第3街道 花园');
  expect(found.map(({ path }) => path).toSorted()).toEqual(
    rows
      .filter(({ street, names }) => street === '第3街道' && names[0]?.includes('花园'))
      .map(({ path }) => path)
      .toSorted(),
  );
});

test('a name with a wrong letter is found beside frequent parts', async () => {
  expect((await ask('春江错绣花园')).map(({ names }) => names[0])).toEqual(['春江锦绣花园']);
});

const records: SearchRecord[] = rows.slice(0, 50).map((row) => ({
  path: row.path,
  names: [row.names[0] ?? ''],
  text: '正文',
  facets: { kind: ['compound'] },
  shelf: 'communities-s1',
  rank: '0',
}));

const notices: SearchRecord[] = Array.from({ length: 20 }, (_, at) => ({
  path: `/notices/n${at}/`,
  names: [`关于第${at}号事项的通告`],
  text: '正文',
  facets: { kind: ['list'] },
  shelf: 'notices',
  rank: '2022-04-05',
}));

test('a changed text leaves the tables alone, a changed name makes its own table anew and no other', () => {
  const fingerprints = (path = '', of: Partial<SearchRecord> = {}) =>
    tableBundles(
      [...notices, ...records].map((record) => (record.path === path ? { ...record, ...of } : record)),
    ).map(({ fingerprint }) => fingerprint);
  const changedBy = (path: string, of: Partial<SearchRecord>) => {
    const before = fingerprints();
    return tableNames.filter((_, at) => fingerprints(path, of)[at] !== before[at]);
  };
  expect(changedBy('/communities/c0-0-3/', { text: '改' })).toEqual([]);
  expect(changedBy('/communities/c0-0-3/', { names: ['改'] })).toEqual(['places']);
  expect(changedBy('/notices/n3/', { names: ['改'] })).toEqual(['documents']);
});

test('records give the same tables in whatever order they come', () => {
  const fingerprints = (of: SearchRecord[]) => tableBundles(of).map(({ fingerprint }) => fingerprint);
  expect(fingerprints(records.toReversed())).toEqual(fingerprints(records));
});

test('a folder holds a guide and the files of rows, compressed, the same every time', async () => {
  const read = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    await tableBundles(records)[0]?.produce(folder);
    const files = new Map(
      globSync('*', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file))]),
    );
    rmSync(folder, { recursive: true });
    return files;
  };
  const files = await read();
  const edition = [...files.keys()].toSorted()[0]?.slice(0, 12);
  expect(edition).toMatch(/^[0-9a-f]{12}$/);
  expect([...files.keys()].toSorted()).toEqual(
    [0, 1, 2, 3].map((number) => `${edition}-${number}.names`).concat('guide.names'),
  );
  expect(gunzipSync(files.get('guide.names') ?? '').toString()).toMatch(
    `{"format":4,"files":4,"edition":"${edition}",`,
  );
  expect(await read()).toEqual(files);
});
