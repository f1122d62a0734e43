import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aLedger, refusals } from '../../testing/builders/ledgers.ts';
import { aCommunity, aCycle, aProgram, aUnitEvent } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import type { UnitEvent } from '../unit-event.ts';
import { booksBetween } from './books-between.ts';
import { holdersOn } from './holders-on.ts';

const honour = { program: 'epidemic-free' };

function community(rows: string[], unitEvents: Partial<UnitEvent>[]): Partial<RegistryParts> {
  return {
    communities: ['a', 'b', 'c'].map((id) => aCommunity({ id })),
    programs: [aProgram({ period: { kind: 'open' } })],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows(rows),
    unitEvents: unitEvents.map((event, index) =>
      aUnitEvent({
        date: '2022-06-01',
        unit: 'a',
        origin: { file: 'unit-events.csv', line: index + 2 },
        ...event,
      }),
    ),
  };
}

function holders(parts: Partial<RegistryParts>, day: string): string[] {
  return holdersOn(aLedger(parts), honour, day).map(({ unit, entered }) => `${unit} ${entered}`);
}

const merge = { event: 'merge', to: 'b', honours: 'carry' } as const;

test('a merged unit gives its honour to the unit that goes on', () => {
  const parts = community(['2022-04-18 a certified'], [merge]);
  expect(holders(parts, '2022-05-31')).toEqual(['a certified']);
  expect(holders(parts, '2022-06-01')).toEqual(['b merged']);
});

test('two units merged into one holder count once', () => {
  const parts = community(
    ['2022-04-18 a certified', '2022-04-18 b certified', '2022-04-18 c certified'],
    [merge, { ...merge, unit: 'c' }],
  );
  expect(holders(parts, '2022-06-01')).toEqual(['b certified']);
  const books = booksBetween(aLedger(parts), honour, '2022-05-31', '2022-06-01');
  expect(books).toEqual({ before: 3, entered: new Map(), left: new Map([['merged', 2]]), after: 1 });
});

test('an honour may end with the merge', () => {
  const parts = community(['2022-04-18 a certified'], [{ ...merge, honours: 'end' }]);
  expect(holders(parts, '2022-06-01')).toEqual([]);
});

test('a suspension is carried over, and lifted at the successor', () => {
  const parts = community(
    ['2022-04-18 a certified', '2022-05-01 a suspended', '2022-06-10 b restored'],
    [merge],
  );
  expect(holders(parts, '2022-06-09')).toEqual([]);
  expect(holders(parts, '2022-06-10')).toEqual(['b restored']);
});

test('a split gives the honour to all parts, and the unit that goes on keeps it', () => {
  const parts = community(['2022-04-18 a certified'], [{ event: 'split', to: 'a|b|c', honours: 'carry' }]);
  expect(holders(parts, '2022-06-01')).toEqual(['a certified', 'b split', 'c split']);
});

test('a split without the old unit ends it', () => {
  const parts = community(['2022-04-18 a certified'], [{ event: 'split', to: 'b|c', honours: 'carry' }]);
  expect(holders(parts, '2022-06-01')).toEqual(['b split', 'c split']);
});

test('a dissolved unit leaves', () => {
  const parts = community(['2022-04-18 a certified'], [{ event: 'dissolve' }]);
  const books = booksBetween(aLedger(parts), honour, '2022-05-31', '2022-06-01');
  expect([books.left.get('dissolved'), books.after]).toEqual([1, 0]);
});

test('renaming and moving do not touch honours', () => {
  const parts = community(['2022-04-18 a certified'], [{ event: 'rename', from: '旧名', to: '新名' }]);
  expect(holders(parts, '2022-06-01')).toEqual(['a certified']);
});

test('units that split and merge again are followed in the order of days', () => {
  const parts = community(
    ['2022-04-18 a certified'],
    [
      { event: 'split', to: 'a|b', honours: 'carry' },
      { event: 'merge', unit: 'b', to: 'a', honours: 'carry', date: '2022-07-01' },
    ],
  );
  expect(holders(parts, '2022-06-30')).toEqual(['a certified', 'b split']);
  expect(holders(parts, '2022-07-01')).toEqual(['a certified']);
});

test('rows of a closed unit are refused from its day on', () => {
  const parts = community(['2022-04-18 a certified', '2022-06-01 a suspended'], [merge]);
  expect(refusals(parts)).toEqual(['HB421 line 3']);
});

test('a unit that was closed is not merged again, and takes nothing in', () => {
  const again = community(
    [],
    [merge, { ...merge, to: 'c', date: '2022-07-01' }, { ...merge, unit: 'c', to: 'a', date: '2022-08-01' }],
  );
  expect(refusals(again)).toEqual(['HB423 line 3', 'HB423 line 4']);
});

test('units that merge into each other are a circle: the second is refused', () => {
  expect(refusals(community([], [merge, { ...merge, unit: 'b', to: 'a' }]))).toEqual(['HB423 line 3']);
});
