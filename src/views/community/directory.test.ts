import { expect, test } from 'vitest';
import { aCommunity, aUnitEvent, theDivisions } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const day = '2022-04-20';
const divisions = [
  ...theDivisions(),
  {
    ...aCommunity({ id: 'aaa', name: '安居社区', kind: 'neighbourhood', division: 'chunjiang' }),
    origin: { file: 'divisions.csv', line: 5 },
  },
];
const communities = [
  aCommunity({ id: 'a' }),
  aCommunity({ id: 'b', division: 'aaa' }),
  aCommunity({ id: 'c', division: 'chunjiang', kind: 'park' }),
  aCommunity({ id: 'd', kind: 'person' }),
];

test('a street names its units by neighbourhood in the order of the divisions, those without one last', () => {
  const view = theView(aSite({ divisions, communities }, day), 'street', '/streets/chunjiang/');
  expect(view.count).toBe(3);
  expect(
    view.neighbourhoods.map(({ name, count, rows }) => [name, count, rows.map(({ unit }) => unit.path)]),
  ).toEqual([
    ['柳岸社区', 1, ['/communities/a/']],
    ['安居社区', 1, ['/communities/b/']],
    ['街道直属', 1, ['/communities/c/']],
  ]);
});

test('the directory counts places, not persons, and the parts add up', () => {
  const view = theView(aSite({ divisions, communities }, day), 'communities', '/communities/');
  expect(view).toMatchObject({
    district: '清河区',
    total: 3,
    streets: [{ count: 3, neighbourhoods: [{ count: 1 }, { count: 1 }] }],
  });
});

test('a unit that moves is listed where it lies on the day', () => {
  const unitEvents = [aUnitEvent({ unit: 'a', date: '2022-04-20', event: 'move', from: 'aaa', to: 'liuan' })];
  const counts = (date: string) =>
    theView(
      aSite({ divisions, communities, unitEvents }, date),
      'street',
      '/streets/chunjiang/',
    ).neighbourhoods.map(({ count }) => count);
  expect(counts('2022-04-19')).toEqual([0, 2, 1]);
  expect(counts('2022-04-20')).toEqual([1, 1, 1]);
});

test('a street of very many units leaves them to the pages of its neighbourhoods', () => {
  const many = Array.from({ length: 401 }, (_, index) => aCommunity({ id: `u${index}` }));
  const site = aSite({ communities: many }, day);
  expect(theView(site, 'street', '/streets/chunjiang/').neighbourhoods).toMatchObject([
    { count: 401, rows: [] },
  ]);
  expect(theView(site, 'community', '/communities/liuan/').members).toHaveLength(401);
});
