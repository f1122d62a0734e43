import { expect, test } from 'vitest';
import { eventRows } from '../testing/builders/event-rows.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aNotice } from '../testing/builders/records.ts';
import type { PrintedTotals } from '../domain/notice.ts';
import { noticeTotals } from './notice-totals.ts';

const at = (field: string) => `notices/decision.md totals.0.${field}`;
const rows = [
  '2022-04-18 a certified',
  '2022-04-18 b certified',
  '2022-04-18 c certified',
  '2022-04-20 a suspended',
  '2022-04-20 b suspended',
  '2022-04-21 a restored',
  '2022-04-21 b revoked',
  '2022-04-21 d certified',
];

/** True totals from 2022-04-18 to 2022-04-25: 3 + 1 − 1 = 3. */
const truth: PrintedTotals = {
  program: 'epidemic-free',
  since: '2022-04-18',
  before: 3,
  entered: [{ label: '新增', counts: ['certified'], value: 1 }],
  left: [{ label: '取消或暂停', counts: ['suspended', 'revoked'], value: 1 }],
  asOf: '2022-04-25',
  after: 3,
};

function mistakes(changes: Partial<PrintedTotals>, more: string[] = []): string[] {
  return found(noticeTotals, {
    communities: ['a', 'b', 'c', 'd'].map((id) => aCommunity({ id })),
    events: eventRows([...rows, ...more]),
    notices: [aNotice({ totals: [{ ...truth, ...changes }] })],
  });
}

test('true totals are in order', () => {
  expect(mistakes({})).toEqual([]);
});

test('figures that do not add up', () => {
  expect(mistakes({ after: 4 })).toEqual([`HB506 ${at('after')}`, `HB509 ${at('after')} → 3`]);
});

test('a figure before that is not that of the ledger', () => {
  expect(mistakes({ before: 4, after: 4 })).toEqual([
    `HB507 ${at('before')} → 3`,
    `HB509 ${at('after')} → 3`,
  ]);
});

test('a figure of changes that is not that of the ledger', () => {
  const left: PrintedTotals['left'] = [{ label: '取消', counts: ['suspended', 'revoked'], value: 2 }];
  expect(mistakes({ left })).toEqual([`HB506 ${at('after')}`, `HB508 ${at('left.0.value')} → 1`]);
});

test('a change that no figure counts', () => {
  expect(mistakes({ entered: [], before: 4 })).toEqual([
    `HB507 ${at('before')} → 3`,
    `HB510 ${at('entered')}`,
  ]);
});

test('a cause counted by two figures', () => {
  const left: PrintedTotals['left'] = [
    { label: '取消', counts: ['revoked'], value: 1 },
    { label: '撤销', counts: ['revoked'], value: 1 },
  ];
  expect(mistakes({ left, after: 2 })).toEqual([`HB511 ${at('left.1.counts')}`, `HB509 ${at('after')} → 3`]);
});

test('a cause of the other side', () => {
  const entered: PrintedTotals['entered'] = [{ label: '新增', counts: ['certified', 'revoked'], value: 1 }];
  expect(mistakes({ entered })).toEqual([`HB512 ${at('entered.0.counts')}`]);
});

test('days in the wrong order', () => {
  expect(mistakes({ since: '2022-04-26' })).toEqual([`HB513 ${at('asOf')}`]);
});

test('while a row is refused only the arithmetic is checked', () => {
  const refused = ['2022-04-22 d restored'];
  expect(mistakes({ before: 4, after: 4 }, refused)).toEqual([]);
  expect(mistakes({ after: 4 }, refused)).toEqual([`HB506 ${at('after')}`]);
});
