import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aLedger, found } from '../../testing/builders/ledgers.ts';
import { aCommunity, aCycle, aNotice, aProgram } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { noticeTotals } from '../../rules/notice-totals.ts';
import type { UnitKind } from '../unit-kind.ts';
import { booksBetween } from './books-between.ts';

/** Figures printed in Wuhan in March 2020: how many were free of cases, came in, and were 取消或暂停. */
const printed: { kind: UnitKind; before: number; entered: number; left: number; after: number }[] = [
  { kind: 'compound', before: 6302, entered: 434, left: 13, after: 6723 },
  { kind: 'neighbourhood', before: 775, entered: 204, left: 5, after: 974 },
  { kind: 'village', before: 1900, entered: 27, left: 3, after: 1924 },
];

/** Rows that come to these figures: some of the units that left were suspended, some revoked, some one after the other. */
function rowsFor({ before, entered, left }: (typeof printed)[number]): Partial<RegistryParts> {
  const unit = (index: number) => `unit-${index}`;
  const holders = Array.from({ length: before }, (_, index) => `2020-03-10 ${unit(index)} certified`);
  const newcomers = Array.from(
    { length: entered },
    (_, index) => `2020-03-13 ${unit(before + index)} certified`,
  );
  const leavers = Array.from({ length: left }, (_, index) => {
    const suspended = `2020-03-13 ${unit(index)} suspended`;
    const revoked = `2020-03-14 ${unit(index)} revoked`;
    return [[suspended], [revoked], [suspended, revoked]][index % 3] ?? [];
  });
  return {
    communities: Array.from({ length: before + entered }, (_, index) => aCommunity({ id: unit(index) })),
    programs: [aProgram({ period: { kind: 'open' } })],
    cycles: [
      aCycle({ id: 'first', validity: { from: '2020-03-10' } }),
      aCycle({ id: 'second', validity: { from: '2020-03-13' } }),
    ],
    events: [
      ...eventRows(holders, { cycle: 'first' }),
      ...eventRows([...newcomers, ...leavers.flat()], { cycle: 'second' }),
    ],
  };
}

test.each(printed)('$before + $entered − $left = $after', (figures) => {
  const books = booksBetween(
    aLedger(rowsFor(figures)),
    { program: 'epidemic-free' },
    '2020-03-12',
    '2020-03-14',
  );
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  expect(books.before).toBe(figures.before);
  expect(sum(books.entered)).toBe(figures.entered);
  expect(sum(books.left)).toBe(figures.left);
  expect(books.after).toBe(figures.after);
});

test.each(printed)('a notice may print 取消或暂停 $left as one figure', (figures) => {
  const notice = (left: number) =>
    aNotice({
      totals: [
        {
          program: 'epidemic-free',
          since: '2020-03-12',
          before: figures.before,
          entered: [{ label: '新增', counts: ['certified'], value: figures.entered }],
          left: [{ label: '取消或暂停', counts: ['suspended', 'revoked'], value: left }],
          asOf: '2020-03-14',
          after: figures.after,
        },
      ],
    });
  const rows = rowsFor(figures);
  expect(found(noticeTotals, { ...rows, notices: [notice(figures.left)] })).toEqual([]);
  const rowsThatLeft = figures.left + Math.floor(figures.left / 3);
  expect(found(noticeTotals, { ...rows, notices: [notice(rowsThatLeft)] })).toEqual([
    'HB506 notices/decision.md totals.0.after',
    `HB508 notices/decision.md totals.0.left.0.value → ${figures.left}`,
  ]);
});
