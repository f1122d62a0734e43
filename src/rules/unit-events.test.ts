import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aUnitEvent } from '../testing/builders/records.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import { unitEventChain } from './unit-event-chain.ts';
import { unitEventFields } from './unit-event-fields.ts';

const rows = (...events: Partial<UnitEvent>[]) => ({
  communities: [aCommunity({ name: '新名' }), aCommunity({ id: 'b' }), aCommunity({ id: 'c' })],
  unitEvents: events.map((event, index) =>
    aUnitEvent({ origin: { file: 'unit-events.csv', line: index + 2 }, ...event }),
  ),
});
const fields = (...events: Partial<UnitEvent>[]) => found(unitEventFields, rows(...events));
const chain = (...events: Partial<UnitEvent>[]) => found(unitEventChain, rows(...events));

test('a renaming needs both names', () => {
  expect(fields({ event: 'rename', from: '旧名' })).toEqual(['HB325 unit-events.csv:2 to']);
});

test('a merge says where to and what becomes of the honours', () => {
  expect(fields({ event: 'merge' })).toEqual([
    'HB325 unit-events.csv:2 to',
    'HB325 unit-events.csv:2 honours',
  ]);
});

test('a dissolution has no target', () => {
  expect(fields({ event: 'dissolve', to: 'b' })).toEqual(['HB326 unit-events.csv:2 to']);
});

test('a unit is merged into one other', () => {
  expect(fields({ event: 'merge', to: 'b|c', honours: 'carry' })).toEqual(['HB327 unit-events.csv:2 to']);
  expect(fields({ event: 'merge', to: 'huayuan', honours: 'carry' })).toEqual(['HB327 unit-events.csv:2 to']);
});

test('a split makes a new unit', () => {
  expect(fields({ event: 'split', to: 'huayuan', honours: 'carry' })).toEqual(['HB333 unit-events.csv:2 to']);
});

test('complete unit events are in order', () => {
  const complete: Partial<UnitEvent>[] = [
    { event: 'rename', from: '旧名', to: '新名' },
    { event: 'move', from: 'chunjiang', to: 'liuan' },
    { event: 'split', to: 'huayuan|b', honours: 'carry', date: '2022-07-01' },
    { event: 'merge', to: 'c', honours: 'end', date: '2022-08-01' },
  ];
  expect([...fields(...complete), ...chain(...complete)]).toEqual([]);
});

test('the last new name is the one in the roll', () => {
  expect(chain({ event: 'rename', from: '旧名', to: '别名' })).toEqual(['HB328 unit-events.csv:2 to']);
});

test('the last new division is the one in the roll', () => {
  expect(chain({ event: 'move', from: 'liuan', to: 'chunjiang' })).toEqual(['HB329 unit-events.csv:2 to']);
});

test('renamings follow from one another', () => {
  const first: Partial<UnitEvent> = { event: 'rename', from: '旧名', to: '中名', date: '2021-01-01' };
  expect(chain(first, { event: 'rename', from: '别名', to: '新名' })).toEqual([
    'HB334 unit-events.csv:3 from → 中名',
  ]);
});

test('moves follow from one another', () => {
  const first: Partial<UnitEvent> = { event: 'move', from: 'a', to: 'chunjiang', date: '2021-01-01' };
  expect(chain(first, { event: 'move', from: 'b', to: 'liuan' })).toEqual([
    'HB335 unit-events.csv:3 from → chunjiang',
  ]);
});
