import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity, aCycle, aLevel, aNotice, aProgram } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const path = '/programs/epidemic-free/';
const units = Array.from({ length: 61 }, (_, index) => `u${index}`);
const communities = units.map((id) => aCommunity({ id }));

test('a few holders stand on the program’s page', () => {
  const events = eventRows(units.slice(1).map((id) => `2022-04-18 ${id} certified`));
  const { current } = theView(aSite({ communities, events }, '2022-04-20'), 'program', path);
  expect(current).toMatchObject({ count: 60, list: { path: '/honors/epidemic-free/2022-01/' } });
  expect(current.groups.flatMap(({ rows }) => rows)).toHaveLength(60);
});

test('many holders stand on the list only', () => {
  const events = eventRows(units.map((id) => `2022-04-18 ${id} certified`));
  const { current } = theView(aSite({ communities, events }, '2022-04-20'), 'program', path);
  expect(current).toMatchObject({ count: 61, groups: [] });
});

test('levels are counted as of today', () => {
  const levels = [aLevel({ id: 'three', name: '三星' }), aLevel({ id: 'four', name: '四星' })];
  const site = aSite(
    {
      communities,
      programs: [aProgram({ period: { kind: 'open' }, levels: { mode: 'exclusive', list: levels } })],
      cycles: [aCycle({ validity: { from: '2022-04-18' } })],
      events: eventRows([
        '2022-04-18 u1 certified three',
        '2022-04-18 u2 certified three',
        '2022-04-20 u2 upgraded four',
      ]),
    },
    '2022-04-20',
  );
  for (const counts of [
    theView(site, 'program', path).levels,
    theView(site, 'programs', '/programs/').programs[0]?.levels,
  ]) {
    expect(counts).toMatchObject([
      { name: '三星', count: 1 },
      { name: '四星', count: 1 },
    ]);
  }
});

test('the history has the newest cycle first, each with its own day', () => {
  const next = aCycle({ id: '2022-02', validity: { from: '2022-05-02', to: '2022-05-15' } });
  const events = [
    ...eventRows(['2022-04-18 u1 certified']),
    ...eventRows(['2022-05-02 u1 renewed', '2022-05-02 u2 certified'], { cycle: '2022-02' }),
  ];
  const site = aSite({ communities, cycles: [aCycle(), next], events }, '2022-05-03');
  expect(theView(site, 'program', path).history).toMatchObject([
    {
      list: { path: '/honors/epidemic-free/2022-02/' },
      asOf: '2022-05-03',
      count: 2,
      books: { before: 1, after: 2 },
    },
    { list: { path: '/honors/epidemic-free/2022-01/' }, asOf: '2022-05-01', count: 1, books: undefined },
  ]);
  expect(theView(site, 'honour-lists', '/honors/').programs).toMatchObject([
    {
      count: 2,
      lists: [
        { current: true, count: 2 },
        { current: false, count: 1 },
      ],
    },
  ]);
});

test('a program says how many notices it has, and shows the newest', () => {
  const notices = Array.from({ length: 12 }, (_, index) =>
    aNotice({ id: `n${index}`, program: 'epidemic-free', published: `2022-04-${index + 10}T09:00+08:00` }),
  );
  const view = theView(aSite({ notices }, '2022-05-01'), 'program', path);
  expect(view.noticeCount).toBe(12);
  expect(view.notices.map(({ path: noticePath }) => noticePath).slice(0, 2)).toEqual([
    '/notices/n11/',
    '/notices/n10/',
  ]);
});
