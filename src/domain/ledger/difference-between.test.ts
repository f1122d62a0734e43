import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aLedger } from '../../testing/builders/ledgers.ts';
import { aCycle, aLevel, aProgram } from '../../testing/builders/records.ts';
import { booksBetween } from './books-between.ts';
import { differenceBetween } from './difference-between.ts';
import type { Ledger } from './ledger.ts';

function difference(ledger: Ledger, since: string, asOf: string, level?: string): string[] {
  const { entered, left } = differenceBetween(ledger, { program: 'epidemic-free', level }, since, asOf);
  return [...entered.map(({ cause }) => `+${cause}`), ...left.map(({ cause }) => `-${cause}`)];
}

const onOff = aLedger({
  events: eventRows([
    '2022-04-18 huayuan certified',
    '2022-04-20 huayuan suspended',
    '2022-04-22 huayuan restored',
    '2022-04-24 huayuan suspended',
    '2022-04-26 huayuan revoked',
  ]),
});

test('suspended and then revoked leaves once, as revoked', () => {
  expect(difference(onOff, '2022-04-23', '2022-04-30')).toEqual(['-revoked']);
});

test('suspended and not yet revoked leaves as suspended', () => {
  expect(difference(onOff, '2022-04-23', '2022-04-25')).toEqual(['-suspended']);
});

test('suspended and restored in between neither leaves nor enters', () => {
  expect(difference(onOff, '2022-04-19', '2022-04-23')).toEqual([]);
});

test('a unit enters by the cause of its first span after the first day', () => {
  expect(difference(onOff, '2022-04-01', '2022-04-23')).toEqual(['+certified']);
  expect(difference(onOff, '2022-04-21', '2022-04-23')).toEqual(['+restored']);
});

test('a lapse counts as expired until it is recorded, so that a printed figure stays true', () => {
  const ledger = aLedger({
    events: eventRows(['2022-04-18 huayuan certified', '2022-05-04 huayuan lapsed']),
  });
  expect(difference(ledger, '2022-05-01', '2022-05-02')).toEqual(['-expired']);
  expect(difference(ledger, '2022-05-01', '2022-05-04')).toEqual(['-lapsed']);
});

const stars = aLedger({
  programs: [
    aProgram({
      levels: { mode: 'exclusive', list: [aLevel({ id: 'three' }), aLevel({ id: 'four' })] },
      period: { kind: 'open' },
    }),
  ],
  cycles: [aCycle({ validity: { from: '2022-04-18' } })],
  events: eventRows(['2022-04-18 huayuan certified three', '2022-05-01 huayuan upgraded four']),
});

test('an upgrade leaves one level and enters the other, and is no change of the whole program', () => {
  expect(difference(stars, '2022-04-30', '2022-05-01', 'three')).toEqual(['-upgraded']);
  expect(difference(stars, '2022-04-30', '2022-05-01', 'four')).toEqual(['+upgraded']);
  expect(difference(stars, '2022-04-30', '2022-05-01')).toEqual([]);
});

test('where levels are independent a unit with two levels counts once', () => {
  const ledger = aLedger({
    programs: [
      aProgram({
        levels: { mode: 'independent', list: [aLevel({ id: 'city' }), aLevel({ id: 'province' })] },
        period: { kind: 'open' },
      }),
    ],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows([
      '2022-04-18 huayuan certified city',
      '2022-04-19 huayuan certified province',
      '2022-05-01 huayuan revoked city',
      '2022-05-02 huayuan suspended province',
    ]),
  });
  expect(booksBetween(ledger, { program: 'epidemic-free' }, '2022-04-30', '2022-05-01')).toEqual({
    before: 1,
    entered: new Map(),
    left: new Map(),
    after: 1,
  });
  expect(difference(ledger, '2022-04-30', '2022-05-02')).toEqual(['-suspended']);
  expect(difference(ledger, '2022-04-30', '2022-05-02', 'city')).toEqual(['-revoked']);
});
