import { expect, test } from 'vitest';
import { mayPublish, SMALL_CELL, withheld } from './small-cells.ts';

test('a table without small cells is shown as it is', () => {
  expect(withheld([5, 12, 0])).toEqual([5, 12, 0]);
});

test('one small cell takes the one before it with it, for the total would give it away', () => {
  expect(withheld([40, 12, 3])).toEqual([40, undefined, undefined]);
});

test('two small cells that come to too little take a third', () => {
  expect(withheld([9, 30, 4, 4])).toEqual([9, undefined, undefined, undefined]);
});

test('small cells that come to enough need no other', () => {
  expect(withheld([4, 4, 3, 30])).toEqual([undefined, undefined, undefined, 30]);
});

test('before the first cell comes the last', () => {
  expect(withheld([2, 20, 30])).toEqual([undefined, 20, undefined]);
});

test('a 0 speaks of nobody: it stays, and hides no other', () => {
  expect(withheld([30, 0, 2])).toEqual([undefined, 0, undefined]);
});

test('a total too small to be divided shows no group, and below the limit not even itself', () => {
  expect(withheld([4, 5])).toEqual([undefined, undefined]);
  expect([0, 1, 4, 5, 9, 10].map(mayPublish)).toEqual([
    { total: true, groups: false },
    { total: false, groups: false },
    { total: false, groups: false },
    { total: true, groups: false },
    { total: true, groups: false },
    { total: true, groups: true },
  ]);
});

test('no small cell can be found out from what is shown of a table, by one who knows the total and the rule', () => {
  const most = 16;
  const places = [0, 1, 2, 3];
  const tables = Array.from({ length: (most + 1) ** places.length }, (_, index) =>
    places.map((place) => Math.floor(index / (most + 1) ** place) % (most + 1)),
  ).filter((counts) => mayPublish(sumOf(counts)).groups);
  const looks = Map.groupBy(tables, (counts) => {
    const cells = withheld(counts);
    const hidden = sumOf(counts.filter((_, at) => cells[at] === undefined));
    // A larger cell could hide as well behind a sum of more than this: those tables are not all among these.
    return hidden > most ? '' : `${hidden}: ${cells.map((cell) => cell ?? '*').join(' ')}`;
  });
  looks.delete('');
  const foundOut = [...looks].filter(([, alike]) =>
    places.some((at) => {
      const [value = 0, ...others] = new Set(alike.map((counts) => counts[at] ?? 0));
      return others.length === 0 && value > 0 && value < SMALL_CELL;
    }),
  );
  expect(foundOut.map(([look]) => look)).toEqual([]);
});

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
