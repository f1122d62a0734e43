import { expect, test } from 'vitest';
import type { NameRow } from '../../search/names/row.ts';
import { spell } from '../../search/text/spelling.ts';
import { hitList, type HitList } from './hit-list.ts';
import type { PagefindHit } from './pagefind.ts';

const row = (id: string): NameRow => ({
  path: `/communities/${id}/`,
  names: [id],
  kind: 'compound',
  street: undefined,
  date: undefined,
  programs: [],
  levels: [],
  statuses: [],
});
const found = (id: string): PagefindHit => ({
  id,
  words: [],
  data: () =>
    id === 'broken'
      ? Promise.reject(new Error('503'))
      : Promise.resolve({ url: `/base/communities/${id}/`, content: spell([id, '']), filters: {} }),
});
const list = (rows: string[], hits: string[]) =>
  hitList(rows.map(row), hits.map(found), {
    base: '/base/',
    terms: [],
    mark: (text) => [{ text, marked: false }],
  });
const takeFrom = async (from: HitList, count: number) =>
  (await from.take(count)).map((hit) => (hit === 'lost' ? hit : hit.href.split('/').at(-2)));

test('names come first, then texts, and a page found by both comes once', async () => {
  const hits = list(['a', 'b'], ['b', 'c', 'a', 'd']);
  expect(hits.left()).toBe(4);
  expect(await takeFrom(hits, 3)).toEqual(['a', 'b', 'c']);
  expect(hits.left()).toBe(1);
  expect(await takeFrom(hits, 3)).toEqual(['d']);
  expect(hits.left()).toBe(0);
});

test('a hit that does not load has its place', async () => {
  expect(await takeFrom(list(['a'], ['broken', 'b']), 5)).toEqual(['a', 'lost', 'b']);
});

test('addresses bear the base', async () => {
  expect((await list(['a'], []).take(1))[0]).toMatchObject({ href: '/base/communities/a/' });
});
