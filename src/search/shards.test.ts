import { expect, test } from 'vitest';
import type { SearchRecord } from './record.ts';
import { shards } from './shards.ts';

const community = (id: string, street = 'binhe', rank = '0'): SearchRecord => ({
  path: `/communities/${id}/`,
  names: [id],
  text: '',
  facets: {},
  shelf: `communities-${street}`,
  rank,
});
const notice = (day: number): SearchRecord => ({
  path: `/notices/${day}/`,
  names: [String(day)],
  text: '',
  facets: {},
  shelf: 'notices',
  rank: new Date(day * 86_400_000).toISOString(),
});
const notices = (count: number) => Array.from({ length: count }, (_, day) => notice(day));
const namesOf = (records: SearchRecord[]) => shards(records).map(({ name }) => name);

test('the same records give the same shards in whatever order they come', () => {
  const records = [...notices(250), community('a'), community('b', 'jinxiu'), community('c', 'binhe', '2')];
  expect(shards(records.toReversed())).toEqual(shards(records));
});

test('the pages of the site come first, then communities by street, then the newest documents', () => {
  const site: SearchRecord = { ...community('x'), shelf: 'site' };
  const experience: SearchRecord = { ...notice(1), path: '/experiences/1/', shelf: 'experiences' };
  expect(namesOf([...notices(101), experience, community('b', 'jinxiu'), community('a'), site])).toEqual([
    'site',
    'communities-binhe',
    'communities-jinxiu',
    'experiences-1',
    'notices-2',
    'notices-1',
  ]);
});

test('holders of honours come first in their shard, then by path', () => {
  const [shard] = shards([community('c'), community('a'), community('b', 'binhe', '2')]);
  expect(shard?.records.map(({ path }) => path)).toEqual([
    '/communities/b/',
    '/communities/a/',
    '/communities/c/',
  ]);
});

test('a new notice changes the newest shard alone', () => {
  const before = shards(notices(250));
  const after = shards([...notices(250), notice(250)]);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]?.records.length).toBe(51);
  expect(after.map(({ records }) => records.length)).toEqual([51, 100, 100]);
});

test('a long street is split evenly, and one community more changes one part alone', () => {
  const many = Array.from({ length: 2500 }, (_, at) => community(`c${at}`));
  const before = shards(many);
  const after = shards([...many, community('new')]);
  expect(before.map(({ name }) => name)).toEqual([
    'communities-binhe.1',
    'communities-binhe.2',
    'communities-binhe.3',
  ]);
  for (const { records } of before) expect(records.length).toBeGreaterThan(700);
  const changed = after.filter(({ records }, at) => records.length !== before[at]?.records.length);
  expect(changed.length).toBe(1);
});

test('no record is lost', () => {
  const records = [...notices(333), ...Array.from({ length: 1234 }, (_, at) => community(`c${at}`))];
  const kept = shards(records).flatMap((shard) => shard.records);
  expect(new Set(kept)).toEqual(new Set(records));
  expect(kept.length).toBe(records.length);
});

test('plaques are in no shard', () => {
  expect(shards([{ ...community('p'), shelf: 'plaques' }])).toEqual([]);
});

test('communities with whole texts stand in smaller shards', () => {
  const many = Array.from({ length: 250 }, (_, at) => community(`c${at}`));
  expect(shards(many).length).toBe(1);
  expect(shards(many, 'full').length).toBe(3);
});
