import { expect, test } from 'vitest';
import { aLedger } from '../../testing/builders/ledgers.ts';
import { aCommunity, aUnitEvent } from '../../testing/builders/records.ts';
import type { UnitEvent } from '../unit-event.ts';
import { successorsOf, unitOn } from './unit-on.ts';

function after(unitEvents: Partial<UnitEvent>[]) {
  const communities = ['a', 'b', 'c', 'd'].map((id) => aCommunity({ id }));
  return aLedger({ communities, unitEvents: unitEvents.map(aUnitEvent) });
}

const unit = aCommunity({ id: 'a', name: '第三名', division: 'liuan' });

test('a unit has the name it bore on the day', () => {
  const ledger = after([
    { unit: 'a', event: 'rename', date: '2021-01-01', from: '第一名', to: '第二名' },
    { unit: 'a', event: 'rename', date: '2022-01-01', from: '第二名', to: '第三名' },
  ]);
  const days = ['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'];
  expect(days.map((day) => unitOn(ledger, unit, day).name)).toEqual(['第一名', '第二名', '第二名', '第三名']);
});

test('a unit lies in the division it belonged to on the day', () => {
  const ledger = after([{ unit: 'a', event: 'move', date: '2022-01-01', from: 'chunjiang', to: 'liuan' }]);
  expect(unitOn(ledger, unit, '2021-12-31').division).toBe('chunjiang');
  expect(unitOn(ledger, unit, '2022-01-01').division).toBe('liuan');
});

test('a unit is closed from the day of the merge', () => {
  const ledger = after([{ unit: 'a', event: 'merge', to: 'b', honours: 'end', date: '2022-01-01' }]);
  expect(unitOn(ledger, unit, '2021-12-31').closedBy).toBeUndefined();
  expect(unitOn(ledger, unit, '2022-01-01').closedBy?.event).toBe('merge');
});

test('successors are followed to those that still exist', () => {
  const ledger = after([
    { unit: 'a', event: 'split', to: 'b|c', honours: 'end', date: '2022-01-01' },
    { unit: 'b', event: 'merge', to: 'd', honours: 'end', date: '2022-02-01' },
    { unit: 'c', event: 'merge', to: 'd', honours: 'end', date: '2022-02-01' },
  ]);
  expect(successorsOf(ledger, 'a', '2021-12-31')).toEqual([]);
  expect(successorsOf(ledger, 'a', '2022-01-01')).toEqual(['b', 'c']);
  expect(successorsOf(ledger, 'a', '2022-02-01')).toEqual(['d']);
});

test('a unit that goes on after a split has no successors', () => {
  const ledger = after([{ unit: 'a', event: 'split', to: 'a|b', honours: 'end', date: '2022-01-01' }]);
  expect(successorsOf(ledger, 'a', '2022-01-01')).toEqual([]);
});
