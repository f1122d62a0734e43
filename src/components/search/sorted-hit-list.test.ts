import { expect, test } from 'vitest';
import type { HitList } from './hit-list.ts';
import type { Hit } from './hit.ts';
import { MOST_SORTED, sortedHitList } from './sorted-hit-list.ts';

const hit = (name: string, date?: string): Hit => ({
  href: `/${name}/`,
  title: [{ text: name, marked: false }],
  kind: '',
  date,
  states: [],
  text: [],
});

function listOf(hits: (Hit | 'lost')[]): HitList {
  let taken = 0;
  return {
    left: () => hits.length - taken,
    take: (count) => Promise.resolve(hits.slice(taken, (taken += count))),
  };
}

async function names(hits: (Hit | 'lost')[], sort: 'date' | 'name'): Promise<string[]> {
  const sorted = await sortedHitList(listOf(hits), sort);
  return (await sorted.take(9)).map((each) => (each === 'lost' ? each : (each.title[0]?.text ?? '')));
}

test('the newest comes first, what has no date last, each in the order it had', async () => {
  const hits = [hit('甲'), hit('乙', '2021-03-02'), hit('丙'), hit('丁', '2022-01-01')];
  expect(await names(hits, 'date')).toEqual(['丁', '乙', '甲', '丙']);
});

test('names are sorted by their sound, and by their numbers', async () => {
  const hits = ['滨河10号', '滨河三期', '文庙', '安居里', '滨河一期', '滨河9号', '滨河二期'].map((name) =>
    hit(name),
  );
  expect(await names(hits, 'name')).toEqual([
    '安居里',
    '滨河一期',
    '滨河二期',
    '滨河三期',
    '滨河9号',
    '滨河10号',
    '文庙',
  ]);
});

test('a hit that did not load stands at the end', async () => {
  expect(await names(['lost', hit('安居里')], 'name')).toEqual(['安居里', 'lost']);
});

test('hits are handed out bit by bit, and it is known how many are left', async () => {
  const sorted = await sortedHitList(listOf([hit('乙'), hit('甲'), hit('丙')]), 'date');
  expect(await sorted.take(2)).toHaveLength(2);
  expect(sorted.left()).toBe(1);
  expect(await sorted.take(2)).toHaveLength(1);
  expect(sorted.left()).toBe(0);
});

test('of very many hits the best are sorted, and the list says so', async () => {
  const many = Array.from({ length: MOST_SORTED + 1 }, (_, at) => hit(`第${at}号`));
  expect((await sortedHitList(listOf(many), 'name')).isCut).toBe(true);
  expect((await sortedHitList(listOf(many.slice(1)), 'name')).isCut).toBe(false);
});
