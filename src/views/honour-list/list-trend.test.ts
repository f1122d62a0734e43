import { expect, test } from 'vitest';
import { fortnights, rowsOf } from '../../testing/builders/honour-cycles.ts';
import { aCommunity } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const site = (cycles: number) =>
  aSite(
    {
      communities: ['a', 'b'].map((id) => aCommunity({ id })),
      cycles: fortnights(cycles),
      events: rowsOf({ c01: ['a certified'], c02: ['a renewed', 'b certified'] }),
    },
    '2024-01-01',
  );
const trendOf = (cycles: number, cycle: string) =>
  theView(site(cycles), 'honour-list', `/honors/epidemic-free/${cycle}/`).trend;

test('the trend of a list goes up to it, from the oldest', () => {
  expect(trendOf(3, 'c02').map(({ list, asOf, count }) => [list.text, asOf, count])).toEqual([
    ['第1期', '2022-05-01', 1],
    ['第2期', '2022-05-15', 2],
  ]);
});

test('a first list has none, for there is nothing to compare', () => {
  expect(trendOf(3, 'c01')).toEqual([]);
});

test('it goes back no further than 26 lists', () => {
  const trend = trendOf(40, 'c40');
  expect(trend).toHaveLength(26);
  expect(trend.at(-1)?.list.text).toBe('第40期');
});
