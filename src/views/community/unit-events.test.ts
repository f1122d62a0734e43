import { expect, test } from 'vitest';
import type { UnitEvent } from '../../domain/unit-event.ts';
import { recordOf } from '../../search/records.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';
import {
  aCommunity,
  aCycle,
  aPlaque,
  aProgram,
  aRoll,
  aUnitEvent,
  theDivisions,
} from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { communities } from '../data/communities.ts';
import type { Dataset } from '../data/dataset.ts';
import { events } from '../data/events.ts';

/** 春江街道 with 柳岸社区, 滨河街道 with 临江社区; compounds a and b in 柳岸, c in 临江; an honour without a term. */
const binhe = { street: 'binhe', origin: { file: 'divisions.csv', line: 5 } };
const divisions = [
  ...theDivisions(),
  aCommunity({ id: 'binhe', name: '滨河街道', kind: 'street', division: 'qinghe', ...binhe }),
  aCommunity({
    ...{ id: 'linjiang', name: '临江社区', kind: 'neighbourhood', division: 'binhe', ...binhe },
    origin: { file: 'divisions.csv', line: 6 },
  }),
];
const c = aCommunity({ id: 'c', division: 'linjiang', street: 'binhe' });
const parts: Partial<RegistryParts> = {
  divisions,
  rolls: [aRoll(), aRoll({ street: 'binhe' })],
  communities: [aCommunity({ id: 'a' }), aCommunity({ id: 'b' }), c],
  programs: [aProgram({ period: { kind: 'open' } })],
  cycles: [aCycle({ validity: { from: '2022-04-18' } })],
  events: eventRows(['2022-04-18 a certified', '2022-04-18 b certified', '2022-04-18 c certified']),
  plaques: ['a', 'b', 'c'].map((unit, at) => aPlaque({ number: `QH-000${at}`, unit })),
};
const board = (unit: 'a' | 'b' | 'c') => `/p/QH-000${'abc'.indexOf(unit)}/`;

const [before, day, after] = ['2022-05-31', '2022-06-01', '2022-06-02'];
function site(events: Partial<UnitEvent>[], on: string, changes: Partial<RegistryParts> = {}) {
  const unitEvents = events.map((event) => aUnitEvent({ date: day, ...event }));
  return aSite({ ...parts, unitEvents, ...changes }, on);
}

/** Holders of the list in force, as the pages count them: the home, the list and its streets. */
function counted(events: Partial<UnitEvent>[], on: string, changes: Partial<RegistryParts> = {}) {
  const edition = site(events, on, changes);
  const { main } = theView(edition, 'home', '/');
  const list = theView(edition, 'honour-list', '/honors/epidemic-free/2022-01/');
  return {
    home: main?.count,
    streets: Object.fromEntries((main?.streets ?? []).map(({ street, holders }) => [street.text, holders])),
    list: list.count,
    units: list.groups.flatMap(({ rows }) => rows.map(({ unit }) => unit.text)),
  };
}

const merge = { unit: 'a', event: 'merge', to: 'b', honours: 'carry' } as const;

test('two holders that merge count once from the day on, on the home page and in the list', () => {
  expect(counted([merge], before)).toMatchObject({ home: 3, list: 3 });
  expect(counted([merge], day)).toMatchObject({
    home: 2,
    list: 2,
    units: ['b 小区', 'c 小区'],
    streets: { 春江街道: 1, 滨河街道: 1 },
  });
});

test('the old page and the old board of a merged unit stay and lead to the one that goes on', () => {
  const merged = site([merge], after);
  const ended = { term: '合并', date: day, successors: [{ text: 'b 小区', path: '/communities/b/' }] };
  expect(theView(merged, 'community', '/communities/a/')).toMatchObject({ ended, own: [] });
  expect(theView(merged, 'plaque', board('a'))).toMatchObject({ ended, honour: { state: 'merged' } });
  expect(theView(merged, 'plaque', board('b'))).toMatchObject({
    ended: undefined,
    honour: { state: 'in-force' },
  });
  expect(merged.paths()).toEqual(expect.arrayContaining(['/communities/a/', board('a')]));
});

test('a chain of mergers leads to the one that is there today', () => {
  const chain = [merge, { ...merge, unit: 'b', to: 'c', date: after }];
  expect(theView(site(chain, after), 'plaque', board('a')).ended?.successors).toEqual([
    { text: 'c 小区', path: '/communities/c/' },
  ]);
  expect(counted(chain, after)).toMatchObject({ home: 1, units: ['c 小区'] });
});

test('a split that carries the honour counts all its parts, one that ends it none', () => {
  const split = { unit: 'a', event: 'split', to: 'd|e', honours: 'carry' } as const;
  const communities = [...(parts.communities ?? []), aCommunity({ id: 'd' }), aCommunity({ id: 'e' })];
  expect(counted([split], day, { communities }).units).toEqual(['b 小区', 'd 小区', 'e 小区', 'c 小区']);
  const ended = { ...split, honours: 'end' } as const;
  expect(counted([ended], day, { communities }).units).toEqual(['b 小区', 'c 小区']);
  const old = theView(site([split], day, { communities }), 'plaque', board('a'));
  expect(old.ended?.successors.map(({ path }) => path)).toEqual(['/communities/d/', '/communities/e/']);
});

test('a part that goes on under the old id keeps page and board', () => {
  const split = { unit: 'a', event: 'split', to: 'a|d', honours: 'carry' } as const;
  const communities = [...(parts.communities ?? []), aCommunity({ id: 'd' })];
  const kept = theView(site([split], day, { communities }), 'plaque', board('a'));
  expect(kept).toMatchObject({ ended: undefined, honour: { state: 'in-force' } });
  expect(counted([split], day, { communities })).toMatchObject({ home: 4 });
});

test('a compound that moves to another street takes honour and board along, and counts where it lies', () => {
  const move = { unit: 'c', event: 'move', from: 'liuan', to: 'linjiang' } as const;
  expect(counted([move], before).streets).toEqual({ 春江街道: 3, 滨河街道: 0 });
  expect(counted([move], day)).toMatchObject({ home: 3, streets: { 春江街道: 2, 滨河街道: 1 } });
  const divisionsOf = (on: string) => theView(site([move], on), 'plaque', board('c')).divisions;
  expect(divisionsOf(before)).toEqual(['春江街道', '柳岸社区']);
  expect(divisionsOf(day)).toEqual(['滨河街道', '临江社区']);
  const units = (street: string, on: string) =>
    theView(site([move], on), 'street', `/streets/${street}/`).count;
  expect([units('chunjiang', before), units('binhe', before)]).toEqual([3, 0]);
  expect([units('chunjiang', day), units('binhe', day)]).toEqual([2, 1]);
});

test('a neighbourhood that moves to another street is there with its compounds from the day on', () => {
  const move = { unit: 'linjiang', event: 'move', from: 'chunjiang', to: 'binhe' } as const;
  const streets = (on: string) =>
    theView(site([move], on), 'communities', '/communities/').streets.map(
      ({ street, count, neighbourhoods }) => [street.text, count, neighbourhoods.length],
    );
  expect(streets(before)).toEqual([
    ['春江街道', 3, 2],
    ['滨河街道', 0, 0],
  ]);
  expect(streets(day)).toEqual([
    ['春江街道', 2, 1],
    ['滨河街道', 1, 1],
  ]);
  expect(counted([move], before).streets).toEqual({ 春江街道: 3 });
});

test('a neighbourhood that was merged leaves the directory once nothing lies in it; its page stays', () => {
  const merged = { unit: 'linjiang', event: 'merge', to: 'liuan', honours: 'end' } as const;
  const listed = (changes: Partial<RegistryParts>) =>
    theView(site([merged], day, changes), 'communities', '/communities/').streets.flatMap(
      ({ neighbourhoods }) => neighbourhoods.map(({ neighbourhood }) => neighbourhood.text),
    );
  expect(listed({})).toEqual(['柳岸社区', '临江社区']);
  const communities = [aCommunity({ id: 'a' }), aCommunity({ id: 'b' }), aCommunity({ id: 'c' })];
  expect(listed({ communities })).toEqual(['柳岸社区']);
  const page = theView(site([merged], day, { communities }), 'community', '/communities/linjiang/');
  expect(page.ended?.successors).toEqual([{ text: '柳岸社区', path: '/communities/liuan/' }]);
});

test('a renamed street has its new name everywhere, tells the old one, and is found by it', () => {
  const rename = { unit: 'binhe', event: 'rename', from: '江滨街道', to: '滨河街道' } as const;
  const page = (on: string) => theView(site([rename], on), 'street', '/streets/binhe/');
  expect(page(before)).toMatchObject({ name: '江滨街道', formerNames: [] });
  expect(page(day)).toMatchObject({ name: '滨河街道', formerNames: [{ name: '江滨街道', until: before }] });
  expect(recordOf(page(day))?.names).toContain('江滨街道');
  const { head } = theView(site([rename], before), 'community', '/communities/c/');
  expect(head.description).toContain('江滨街道');
  expect(head.crumbs.map(({ text }) => text)).toContain('江滨街道');
});

test('open data name streets as they were called: places on the day of the data, events on their own', () => {
  const rename = { unit: 'binhe', event: 'rename', from: '江滨街道', to: '滨河街道' } as const;
  const streetIn = (dataset: Dataset, on: string) => {
    const column = dataset.columns.findIndex(({ key }) => key === 'streetName');
    const rows = dataset.parts(site([rename], on).edition).flatMap((part) => part.rows());
    return rows.find((row) => row.includes('c'))?.[column];
  };
  expect([streetIn(communities, before), streetIn(communities, day)]).toEqual(['江滨街道', '滨河街道']);
  expect(streetIn(events, day)).toBe('江滨街道');
});

test('a renamed neighbourhood heads its group in the street by the name of the day', () => {
  const rename = { unit: 'linjiang', event: 'rename', from: '沿江社区', to: '临江社区' } as const;
  const groups = (on: string) =>
    theView(site([rename], on), 'street', '/streets/binhe/').neighbourhoods.map(({ name }) => name);
  expect(groups(before)).toEqual(['沿江社区']);
  expect(groups(day)).toEqual(['临江社区']);
});

test('a street that was merged away leaves the directory; its page says where it went on', () => {
  const events = [
    { unit: 'linjiang', event: 'move', from: 'binhe', to: 'chunjiang' },
    { unit: 'binhe', event: 'merge', to: 'chunjiang', honours: 'carry' },
  ] as const;
  const moved = divisions.map((unit) =>
    unit.id === 'linjiang' ? { ...unit, division: 'chunjiang', street: 'chunjiang' } : unit,
  );
  const changes = {
    divisions: moved,
    communities: [aCommunity({ id: 'a' }), aCommunity({ id: 'b' }), { ...c, street: 'chunjiang' }],
  };
  const listed = (on: string) =>
    theView(site([...events], on, changes), 'communities', '/communities/').streets.map(
      ({ street }) => street.text,
    );
  expect(listed(before)).toEqual(['春江街道', '滨河街道']);
  expect(listed(day)).toEqual(['春江街道']);
  expect(theView(site([...events], day, changes), 'street', '/streets/binhe/').ended).toEqual({
    term: '合并',
    date: day,
    successors: [{ text: '春江街道', path: '/streets/chunjiang/' }],
  });
  expect(counted([...events], day, changes)).toMatchObject({ home: 3, streets: { 春江街道: 3 } });
});

test('a renamed compound is found by both names, a merged one by its own', () => {
  const events = [
    { unit: 'a', event: 'rename', from: '棉纺厂宿舍', to: 'a 小区' } as const,
    { ...merge, date: after },
  ];
  const names = (on: string) => recordOf(theView(site(events, on), 'community', '/communities/a/'))?.names;
  expect(names(before)?.[0]).toBe('棉纺厂宿舍');
  expect(names(day)).toEqual(expect.arrayContaining(['a 小区', '棉纺厂宿舍']));
  expect(names(after)).toEqual(expect.arrayContaining(['a 小区', '棉纺厂宿舍']));
});
