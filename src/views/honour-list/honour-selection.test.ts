import { describe, expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { fortnights, rowsOf } from '../../testing/builders/honour-cycles.ts';
import { aCommunity, aCycle, aLevel, aProgram, theDivisions } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const divisions = [
  ...theDivisions(),
  {
    ...aCommunity({ id: 'anju', name: '安居镇', kind: 'town', division: 'qinghe', street: 'anju' }),
    origin: { file: 'divisions.csv', line: 9 },
  },
  {
    ...aCommunity({ id: 'kong', name: '空山镇', kind: 'town', division: 'qinghe', street: 'kong' }),
    origin: { file: 'divisions.csv', line: 10 },
  },
];
const inTown = { division: 'anju', street: 'anju' };
const leveled = {
  divisions,
  programs: [
    aProgram({
      period: { kind: 'open' },
      levels: {
        mode: 'exclusive',
        list: [aLevel({ id: 'three', name: '三星' }), aLevel({ id: 'four', name: '四星' })],
      },
    }),
  ],
  communities: [
    aCommunity({ id: 'a', name: '竹园' }),
    aCommunity({ id: 'b', name: '安苑' }),
    aCommunity({ id: 'c', name: '锦园', ...inTown }),
  ],
  cycles: [aCycle({ validity: { from: '2022-04-18' } })],
  events: eventRows([
    '2022-04-18 a certified three',
    '2022-04-20 b certified four',
    '2022-04-19 c certified four',
  ]),
};
const viewAt = (path: string) =>
  theView(aSite(leveled, '2022-05-01'), 'honour-selection', `/honors/epidemic-free/${path}/`);
const namesOf = (path: string) =>
  viewAt(path).groups.flatMap(({ rows }) => rows.map(({ unit }) => unit.text));

describe('parts of the newest list', () => {
  test('a street has its holders, and the count of every street beside', () => {
    const view = viewAt('street/chunjiang');
    expect(namesOf('street/chunjiang')).toEqual(['竹园', '安苑']);
    expect(view).toMatchObject({ name: '春江街道', count: 2, total: 3, asOf: '2022-05-01' });
    expect(view.choices.map(({ text, count, chosen }) => [text, count, chosen])).toEqual([
      ['春江街道', 2, true],
      ['安居镇', 1, false],
      ['空山镇', 0, false],
    ]);
  });

  test('a street without an honour has a page that is empty', () => {
    expect(viewAt('street/kong')).toMatchObject({ count: 0, groups: [], name: '空山镇' });
  });

  test('a level has its holders by street', () => {
    const view = viewAt('level/four');
    expect(
      view.groups.map(({ street, rows }) => [street.text, ...rows.map(({ unit }) => unit.text)]),
    ).toEqual([
      ['春江街道', '安苑'],
      ['安居镇', '锦园'],
    ]);
    expect(view).toMatchObject({ name: '四星', count: 2 });
  });

  test('orders hold the whole list, by name in pinyin and by date from the newest', () => {
    const names = [...'甲乙丙丁戊己庚辛壬'].map((name) => `${name}园`);
    const rows = names.map((name, index) => ({ id: `u${index}`, name, day: `2022-04-${18 + (index % 3)}` }));
    const town = { id: 'town', name: '安苑', day: '2022-04-19' };
    const site = aSite(
      {
        divisions,
        communities: [
          ...rows.map(({ id, name }) => aCommunity({ id, name })),
          aCommunity({ ...town, ...inTown }),
        ],
        events: eventRows([...rows, town].map(({ id, day }) => `${day} ${id} certified`)),
      },
      '2022-04-25',
    );
    const rowsOfOrder = (order: string) =>
      theView(site, 'honour-selection', `/honors/epidemic-free/order/${order}/`).groups.flatMap(
        (group) => group.rows,
      );
    expect(
      rowsOfOrder('name')
        .map(({ unit }) => unit.text[0])
        .join(''),
    ).toBe('安丙丁庚己甲壬戊辛乙');
    expect(
      rowsOfOrder('since')
        .map(({ since }) => since.slice(-2))
        .join(' '),
    ).toBe('20 20 20 19 19 19 19 18 18 18');
    expect(rowsOfOrder('name')[0]?.division).toBe('安居镇');
    expect(rowsOfOrder('name')[1]?.division).toBe('春江街道 柳岸社区');
  });

  test('counts of the streets, and of the levels, add up to the list', () => {
    for (const path of ['street/kong', 'level/three']) {
      const { choices, total } = viewAt(path);
      expect(choices.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(total);
    }
  });

  test('there is no page for a street, level or order that is not there', () => {
    const site = aSite(leveled, '2022-05-01');
    for (const path of ['street/nowhere', 'level/five', 'street/kong/page/2', 'order/size']) {
      expect(site.viewAt(`/honors/epidemic-free/${path}/`), path).toBeUndefined();
    }
  });

  test('a program with one level has no pages of levels', () => {
    const site = aSite({ events: eventRows(['2022-04-18 huayuan certified']) }, '2022-04-20');
    expect(site.paths().filter((path) => path.includes('/level/'))).toEqual([]);
  });

  test.each([
    [['name'], 0],
    [['name', 'street'], 1],
  ] as const)('persons named by %j are parted by street only if that tells their street', (fields, pages) => {
    const site = aSite(
      {
        programs: [
          aProgram({
            unitKinds: ['person'],
            holders: { purpose: '表彰', legalGround: '本人同意', fields: [...fields] },
          }),
        ],
        communities: [aCommunity({ id: 'carer', name: '最美护理员', kind: 'person' })],
        events: eventRows(['2022-04-18 carer certified']),
      },
      '2022-04-20',
    );
    expect(site.paths().filter((path) => path.includes('/street/'))).toHaveLength(pages);
    const { groups } = theView(site, 'honour-list', '/honors/epidemic-free/2022-01/');
    expect(groups.flatMap(({ alone }) => alone ?? [])).toHaveLength(pages);
  });

  test('a street keeps its address from list to list, and its page speaks of the newest', () => {
    const parts = {
      communities: [aCommunity({ id: 'a' }), aCommunity({ id: 'b' })],
      cycles: fortnights(2),
      events: rowsOf({ c01: ['a certified'], c02: ['a lapsed', 'b certified'] }),
    };
    const path = '/honors/epidemic-free/street/chunjiang/';
    const seen = ['2022-04-20', '2022-05-03'].map((day) =>
      theView(aSite(parts, day), 'honour-selection', path),
    );
    expect(seen.map(({ list, groups }) => [list.text, groups[0]?.rows[0]?.unit.text])).toEqual([
      ['第1期', 'a 小区'],
      ['第2期', 'b 小区'],
    ]);
  });

  test('only a list of 10 to 2,000 rows is offered in other orders, and a long street is paged', () => {
    const site = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `u${index}`);
      return aSite(
        {
          communities: ids.map((id) => aCommunity({ id })),
          events: eventRows(ids.map((id) => `2022-04-18 ${id} certified`)),
        },
        '2022-04-20',
      ).paths();
    };
    expect(site(2000).filter((path) => path.includes('/order/'))).toHaveLength(20);
    expect(site(9).filter((path) => path.includes('/order/'))).toEqual([]);
    expect(site(2001).filter((path) => path.includes('/order/'))).toEqual([]);
    expect(site(401)).toContain('/honors/epidemic-free/street/chunjiang/page/3/');
  });
});
