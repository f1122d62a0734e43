import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../domain/register.ts';
import { aRegister, anEntry } from '../../testing/builders/desk-records.ts';
import { aCommunity } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { registerTables } from './register-table.ts';

const levels = [
  { id: 'town', name: '镇级' },
  { id: 'community', name: '社区级' },
];

function siteWith(entries: Partial<RegisterEntry>[], day = '2022-05-20') {
  const rows = entries.map((entry) => anEntry({ level: 'community', ...entry }));
  const capacity = { name: '可容纳', unit: '人' };
  const hall = aCommunity({ id: 'hall', name: '柳岸礼堂', kind: 'facility', address: '柳岸路3号' });
  return aSite(
    { communities: [aCommunity(), hall], registers: [aRegister(rows, { levels, capacity })] },
    day,
  );
}

const path = '/registers/shelters/';

test('a register counts its levels and what its places hold', () => {
  const site = siteWith([{ id: 'a', level: 'town', capacity: 300 }, { id: 'b', capacity: 120 }, { id: 'c' }]);
  const view = theView(site, 'register', path);
  expect(view.levels).toEqual([
    { name: '镇级', count: 1 },
    { name: '社区级', count: 2 },
  ]);
  expect([view.total, view.capacity?.sum]).toEqual([3, 420]);
  expect(view.streets).toMatchObject([{ anchor: 'chunjiang', name: '春江街道', count: 3 }]);
});

test('an entry that is a unit has its name, its address and its page from the roll', () => {
  const site = siteWith([{ id: 'a', name: undefined, division: undefined, unit: 'hall' }]);
  const entry = theView(site, 'register-entry', `${path}a/`);
  expect(entry.head.title).toBe('柳岸礼堂');
  expect(entry.row).toMatchObject({ address: '柳岸路3号', division: { text: '柳岸社区' } });
  expect(entry.unit).toEqual({ text: '柳岸礼堂', path: '/communities/hall/' });
  const records = (unit: string) => theView(site, 'community', `/communities/${unit}/`).records?.registers;
  expect(records('hall')).toMatchObject([{ count: 1 }]);
  expect(records('liuan')).toMatchObject([{ count: 1 }]);
});

test('an entry comes onto the register on its first day and leaves it after its last, but keeps its page', () => {
  const entry = { id: 'a', since: '2022-05-01', until: '2022-05-31' };
  const totalOn = (day: string) => theView(siteWith([entry], day), 'register', path).total;
  expect(['2022-04-30', '2022-05-01', '2022-05-31', '2022-06-01'].map(totalOn)).toEqual([0, 1, 1, 0]);
  expect(siteWith([entry], '2022-04-30').viewAt(`${path}a/`)).toBeUndefined();
  expect(theView(siteWith([entry], '2022-05-31'), 'register-entry', `${path}a/`).until).toBeUndefined();
  expect(theView(siteWith([entry], '2022-06-01'), 'register-entry', `${path}a/`).until).toBe('2022-05-31');
});

test('a long register goes on to further pages, and is whole for paper', () => {
  const site = siteWith(Array.from({ length: 101 }, (_, index) => ({ id: `e${index}` })));
  expect(theView(site, 'register', path).streets[0]).toMatchObject({ count: 101, rows: { length: 100 } });
  expect(theView(site, 'register', `${path}page/2/`).streets[0]).toMatchObject({
    count: 101,
    rows: { length: 1 },
  });
  expect(theView(site, 'register', `${path}print/`).streets[0]?.rows).toHaveLength(101);
  expect(site.viewAt(`${path}page/3/`)).toBeUndefined();
  expect(site.indexedPaths()).not.toContain(`${path}print/`);
});

test('a register can be taken away as a table, as it stands on the day', () => {
  const { edition } = siteWith([
    { id: 'a', capacity: 300 },
    { id: 'b', until: '2022-05-01' },
  ]);
  const table = registerTables.table(edition, 'shelters');
  expect(table?.rows).toEqual([
    [
      'a',
      '柳岸小学体育馆',
      '社区级',
      '春江街道',
      '柳岸社区',
      undefined,
      undefined,
      300,
      undefined,
      undefined,
    ],
  ]);
  expect(table?.columns.map(({ title }) => title)).toContain('可容纳（人）');
});

test('the page of a street says how many of each register lie in it', () => {
  const site = siteWith([{ id: 'a' }, { id: 'b' }]);
  expect(theView(site, 'street', '/streets/chunjiang/').registers).toEqual([
    { register: { text: '避灾点', path }, count: 2 },
  ]);
});

test('the front page leads to the registers', () => {
  expect(theView(siteWith([{ id: 'a' }]), 'home', '/').columns).toMatchObject([
    { column: { path: '/registers/' } },
  ]);
});
