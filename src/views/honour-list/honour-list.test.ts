import { expect, test } from 'vitest';
import { countOn } from '../../domain/ledger/books-between.ts';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';
import {
  aCommunity,
  aCycle,
  aLevel,
  aProgram,
  aUnitEvent,
  theDivisions,
} from '../../testing/builders/records.ts';
import { aRegistry } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import type { HonourListView } from './honour-list.ts';

const first = '/honors/epidemic-free/2022-01/';
const second = '/honors/epidemic-free/2022-02/';
const secondCycle = aCycle({
  id: '2022-02',
  title: '2022 年第 2 期',
  assessment: { from: '2022-04-18', to: '2022-05-01' },
  validity: { from: '2022-05-02', to: '2022-05-15' },
});

/** Two cycles: `a` stays, `b` is suspended and restored, `c` revoked, `d` lapses, `e` comes in the second. */
const twoCycles = {
  communities: ['a', 'b', 'c', 'd', 'e'].map((id) => aCommunity({ id })),
  cycles: [aCycle(), secondCycle],
  events: [
    ...eventRows([
      '2022-04-18 a certified',
      '2022-04-18 b certified',
      '2022-04-18 c certified',
      '2022-04-18 d certified',
      '2022-04-22 b suspended',
      '2022-04-25 b restored',
      '2022-04-28 c suspended',
      '2022-04-30 c revoked',
    ]),
    ...eventRows(
      ['2022-05-02 a renewed', '2022-05-02 b renewed', '2022-05-02 d lapsed', '2022-05-02 e certified'],
      { cycle: '2022-02' },
    ),
  ],
};

function unitsOf({ groups }: HonourListView): string {
  return groups.flatMap(({ rows }) => rows.map(({ unit }) => unit.text.slice(0, 1))).join('');
}

test.each([
  ['2022-04-18', first, 'abcd'],
  ['2022-04-22', first, 'acd'],
  ['2022-04-25', first, 'abcd'],
  ['2022-04-28', first, 'abd'],
  ['2022-05-01', first, 'abd'],
  ['2022-05-02', second, 'abe'],
  ['2022-05-15', second, 'abe'],
])('on %s the list of the day %s holds %s', (day, path, units) => {
  const view = theView(aSite(twoCycles, day), 'honour-list', path);
  expect(unitsOf(view)).toBe(units);
  expect(view).toMatchObject({ asOf: day, current: true, count: units.length });
});

test('a list whose successor has begun speaks of the last day before it and is not current', () => {
  const view = theView(aSite(twoCycles, '2022-05-03'), 'honour-list', first);
  expect(view).toMatchObject({ asOf: '2022-05-01', current: false, next: { path: second } });
  expect(unitsOf(view)).toBe('abd');
});

test('the list of a cycle that has not begun does not exist', () => {
  const site = aSite(twoCycles, '2022-05-01');
  expect(site.viewAt(second)).toBeUndefined();
  expect(site.paths()).not.toContain(second);
});

test('after the last cycle its list remains as it was on the last day of validity, no longer current', () => {
  const view = theView(aSite(twoCycles, '2026-11-21'), 'honour-list', second);
  expect(view).toMatchObject({ asOf: '2022-05-15', current: false, count: 3 });
});

test('the newest list of an open-ended program speaks of the day', () => {
  const open = aProgram({ period: { kind: 'open' } });
  const cycle = aCycle({ validity: { from: '2022-04-18' } });
  const site = aSite(
    { programs: [open], cycles: [cycle], events: eventRows(['2022-04-18 huayuan certified']) },
    '2026-11-21',
  );
  expect(theView(site, 'honour-list', first)).toMatchObject({ asOf: '2026-11-21', current: true, count: 1 });
});

test('the books between two lists close, and suspended then revoked leaves once', () => {
  const { books } = theView(aSite(twoCycles, '2022-05-02'), 'honour-list', second);
  expect(books).toEqual({
    since: '2022-05-01',
    before: 3,
    entered: [{ cause: 'certified', count: 1 }],
    left: [{ cause: 'lapsed', count: 1 }],
    asOf: '2022-05-02',
    after: 3,
  });
});

test('on every day the counts of a list equal the ledger and its books close', () => {
  const { ledger } = openLedger(aRegistry(twoCycles));
  for (let date = 1; date <= 15; date += 1) {
    const day = `2022-05-${String(date).padStart(2, '0')}`;
    for (const { view } of aSite(twoCycles, day).pages) {
      if (view.template !== 'honour-list') continue;
      expect(view.count).toBe(countOn(ledger, { program: 'epidemic-free' }, view.asOf));
      expect(view.groups.flatMap(({ rows }) => rows)).toHaveLength(view.count);
      if (!view.books) continue;
      const sum = (changes: readonly { count: number }[]) =>
        changes.reduce((all, { count }) => all + count, 0);
      const { before, entered, left, after } = view.books;
      expect(before + sum(entered) - sum(left)).toBe(after);
      expect(after).toBe(view.count);
    }
  }
});

test('changes name the units with their cause', () => {
  const { changes } = theView(aSite(twoCycles, '2022-05-02'), 'honour-list', second);
  expect(changes).toEqual([
    { side: 'entered', cause: 'certified', units: [{ text: 'e 小区', path: '/communities/e/' }], more: 0 },
    // a and b: they stand in the list, and are counted alone.
    { side: 'stayed', cause: 'renewed', units: [], more: 2 },
    { side: 'left', cause: 'lapsed', units: [{ text: 'd 小区', path: '/communities/d/' }], more: 0 },
  ]);
});

test('validity in a list is what was known on its day, not what a later suspension or renewal made of it', () => {
  const view = theView(aSite(twoCycles, '2022-05-03'), 'honour-list', first);
  expect(view.groups[0]?.rows[0]).toMatchObject({ since: '2022-04-18', validTo: '2022-05-01' });
  expect(view.groups[0]?.rows[1]).toMatchObject({ since: '2022-04-25', validTo: '2022-05-01' });
});

const many = Array.from({ length: 450 }, (_, index) => `u${String(index).padStart(3, '0')}`);
const manyHolders = {
  divisions: [
    ...theDivisions(),
    {
      ...aCommunity({ id: 'aaa', name: '安居镇', kind: 'town', division: 'qinghe', street: 'aaa' }),
      origin: { file: 'divisions.csv', line: 9 },
    },
  ],
  communities: many.map((id, index) =>
    aCommunity({ id, ...(index < 30 && { division: 'aaa', street: 'aaa' }) }),
  ),
  events: eventRows(many.map((id) => `2022-04-18 ${id} certified`)),
};

test('a long list is paged by 200 rows and whole in print', () => {
  const site = aSite(manyHolders, '2022-04-20');
  const sizes = [first, `${first}page/2/`, `${first}page/3/`, `${first}print/`].map((path) =>
    theView(site, 'honour-list', path).groups.map(({ rows }) => rows.length),
  );
  expect(sizes).toEqual([[200], [200], [20, 30], [420, 30]]);
  expect(theView(site, 'honour-list', first).paging.paths).toEqual([
    first,
    `${first}page/2/`,
    `${first}page/3/`,
  ]);
  expect(site.viewAt(`${first}page/4/`)).toBeUndefined();
  expect(site.viewAt(`${first}page/1/`)).toBeUndefined();
});

test('streets stand in the order of the divisions, each with the page it begins on', () => {
  const view = theView(aSite(manyHolders, '2022-04-20'), 'honour-list', `${first}page/2/`);
  expect(view.streets).toEqual([
    { street: '春江街道', count: 420, path: `${first}#chunjiang` },
    { street: '安居镇', count: 30, path: `${first}page/3/#aaa` },
  ]);
});

test('a moved unit stands in the street where it lay on the day of the list', () => {
  const moved = {
    divisions: manyHolders.divisions,
    communities: [aCommunity({ division: 'aaa', street: 'aaa' })],
    cycles: [aCycle(), secondCycle],
    unitEvents: [aUnitEvent({ date: '2022-05-05', event: 'move', from: 'liuan', to: 'aaa' })],
    events: [
      ...eventRows(['2022-04-18 huayuan certified']),
      ...eventRows(['2022-05-02 huayuan renewed'], { cycle: '2022-02' }),
    ],
  };
  const site = aSite(moved, '2022-05-10');
  expect(theView(site, 'honour-list', first).groups[0]).toMatchObject({
    street: { text: '春江街道' },
    rows: [{ division: '柳岸社区' }],
  });
  expect(theView(site, 'honour-list', second).groups[0]).toMatchObject({ street: { text: '安居镇' } });
});

test('a unit with two independent levels counts once and has a row for each', () => {
  const site = aSite(
    {
      programs: [
        aProgram({
          period: { kind: 'open' },
          levels: {
            mode: 'independent',
            list: [aLevel({ id: 'city', name: '市级' }), aLevel({ id: 'nation', name: '国家级' })],
          },
        }),
      ],
      cycles: [aCycle({ validity: { from: '2022-04-18' } })],
      events: eventRows(['2022-04-18 huayuan certified city', '2022-04-18 huayuan certified nation']),
    },
    '2022-04-20',
  );
  const view = theView(site, 'honour-list', first);
  expect(view.count).toBe(1);
  expect(view.groups[0]?.rows.map(({ level }) => level)).toEqual(['市级', '国家级']);
  expect(view.levels).toEqual([
    { name: '市级', count: 1, path: '/honors/epidemic-free/level/city/' },
    { name: '国家级', count: 1, path: '/honors/epidemic-free/level/nation/' },
  ]);
});

test('a person in a list is named without a page', () => {
  const site = aSite(
    {
      programs: [aProgram({ unitKinds: ['person'] })],
      communities: [aCommunity({ id: 'carer', name: '最美护理员', kind: 'person' })],
      events: eventRows(['2022-04-18 carer certified']),
    },
    '2022-04-20',
  );
  expect(theView(site, 'honour-list', first).groups[0]?.rows[0]?.unit).toEqual({
    text: '最美护理员',
    path: undefined,
  });
  expect(site.viewAt('/communities/carer/')).toBeUndefined();
});
