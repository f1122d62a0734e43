import { expect, test } from 'vitest';
import { judged, placesOf } from '../testing/judged-content.ts';

const header = 'sequence,published,asOf,sha256,previous,files,content';
const [one, two, content] = ['a', 'b', 'c'].map((sign) => sign.repeat(64));
const rows = [
  `1,2022-05-20,2022-05-20,${one},,10,${content}`,
  `2,2022-05-21,2022-05-21,${two},${one},11,${content}`,
];
const table = (...lines: string[]) => ({ 'manifests.csv': [header, ...lines, ''].join('\n') });

test('the chain of manifests is read in its order, and is no part of the hash of the content', async () => {
  const [without, withChain] = await Promise.all([judged({}), judged(table(...rows))]);
  expect(withChain.problems).toEqual([]);
  expect(withChain.registry?.manifests.map(({ sequence, previous }) => [sequence, previous])).toEqual([
    [1, undefined],
    [2, one],
  ]);
  expect(without.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(withChain.contentHash).toBe(without.contentHash);
});

test('the hash of the content changes with any byte of it', async () => {
  const path = 'communities/dongmen.csv';
  const [before, after] = await Promise.all([
    judged({ [path]: 'id,name,kind,division\nchunjiang-1,春江花园一期,compound,chunjiang\n' }),
    judged({ [path]: 'id,name,kind,division\nchunjiang-1,春江花园一期,compound,chunjiang\n\n' }),
  ]);
  expect(after.contentHash).not.toBe(before.contentHash);
});

test('a hash that is none is named by its cell', async () => {
  const verdict = await judged(table(rows[0]?.replace(one ?? '', 'ABC') ?? ''));
  expect(placesOf(verdict)).toEqual(['manifests.csv:2:25 HB823']);
});
