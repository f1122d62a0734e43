import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findNames } from '../names/find-names.ts';
import type { NameRow } from '../names/row.ts';
import type { SearchRecord } from '../record.ts';
import { nameTable } from './name-table.ts';
import { tableBundle } from './table-bundle.ts';

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
const ask = async (query: string) =>
  (await findNames(query, table.guide, (file) => Promise.resolve((table.files[file] ?? []).join('\n')))).rows;

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

test('a changed text leaves the table alone, a changed name does not', () => {
  const change = (of: Partial<SearchRecord>) =>
    tableBundle(records.map((record, at) => (at === 3 ? { ...record, ...of } : record))).fingerprint;
  const { fingerprint } = tableBundle(records.toReversed());
  expect(change({ text: '改' })).toBe(fingerprint);
  expect(change({ names: ['改'] })).not.toBe(fingerprint);
});

test('the folder holds a guide and the files of rows, compressed, the same every time', async () => {
  const read = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    await tableBundle(records).produce(folder);
    const files = new Map(
      globSync('*', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file))]),
    );
    rmSync(folder, { recursive: true });
    return files;
  };
  const files = await read();
  expect([...files.keys()].toSorted()).toEqual(
    ['4-0', '4-1', '4-2', '4-3', 'guide'].map((name) => `${name}.names`),
  );
  expect(gunzipSync(files.get('guide.names') ?? '').toString()).toMatch(/^\{"format":2,"files":4,/);
  expect(await read()).toEqual(files);
});
