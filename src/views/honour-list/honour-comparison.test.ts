import { describe, expect, test } from 'vitest';
import { fortnights, rowsOf } from '../../testing/builders/honour-cycles.ts';
import { aCommunity, aCycle, aLevel, aProgram, theDivisions } from '../../testing/builders/records.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { changesPerPage } from './honour-comparison.ts';

const units = (...ids: string[]) => ids.map((id) => aCommunity({ id }));
const pathOf = (later: string, earlier: string) => `/honors/epidemic-free/${later}/diff/${earlier}/`;

/** `a` stays and is renewed; `b` goes and comes back; `c` leaves; `d` comes; `e` comes and goes in between. */
const threeCycles = {
  communities: units('a', 'b', 'c', 'd', 'e'),
  cycles: fortnights(3),
  events: rowsOf({
    c01: ['a certified', 'b certified', 'c certified'],
    c02: ['a renewed', 'b lapsed', 'c renewed', 'e certified'],
    c03: ['a renewed', 'b certified', 'c lapsed', 'd certified', 'e lapsed'],
  }),
};

describe('the comparison of two lists', () => {
  test('names who came and who left between their days, and counts those who stayed', () => {
    const view = theView(aSite(threeCycles, '2022-05-20'), 'honour-comparison', pathOf('c03', 'c02'));
    const named = view.groups.map(({ side, cause, units: some }) => [
      side,
      cause,
      some.map(({ text }) => text),
    ]);
    expect(named).toEqual([
      ['entered', 'certified', ['b 小区', 'd 小区']],
      ['left', 'lapsed', ['c 小区', 'e 小区']],
    ]);
    expect(view.kept).toBe(1);
    expect(view.groups[0]?.units[0]).toEqual({
      text: 'b 小区',
      path: '/communities/b/',
      place: '春江街道 柳岸社区',
    });
  });

  test('names units by street, in the order of the divisions', () => {
    const town = aCommunity({ id: 'anju', name: '安居镇', kind: 'town', division: 'qinghe', street: 'anju' });
    const site = aSite(
      {
        divisions: [...theDivisions(), { ...town, origin: { file: 'divisions.csv', line: 9 } }],
        communities: [aCommunity({ id: 'a', division: 'anju', street: 'anju' }), ...units('b')],
        cycles: fortnights(2),
        events: rowsOf({ c02: ['a certified', 'b certified'] }),
      },
      '2022-05-03',
    );
    const [group] = theView(site, 'honour-comparison', pathOf('c02', 'c01')).groups;
    expect(group?.units.map(({ text, place }) => `${text} ${place}`)).toEqual([
      'b 小区 春江街道 柳岸社区',
      'a 小区 安居镇',
    ]);
  });

  test('leaves out what came and went in between, in both directions', () => {
    const view = theView(aSite(threeCycles, '2022-05-20'), 'honour-comparison', pathOf('c03', 'c01'));
    const named = view.groups.flatMap(({ units: some }) => some.map(({ text }) => text));
    expect(named).toEqual(['d 小区', 'c 小区']);
  });

  test('closes its books for every pair of lists', () => {
    const site = aSite(threeCycles, '2022-05-20');
    const paths = site.paths().filter((path) => path.includes('/diff/'));
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      const { before, entered, left, after } = theView(site, 'honour-comparison', path).books;
      const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
      expect(before + sum(entered) - sum(left), path).toBe(after);
    }
  });

  test('is not there for two lists in the wrong order, or for a list and itself', () => {
    const site = aSite(threeCycles, '2022-05-20');
    expect(site.viewAt(pathOf('c01', 'c03'))).toBeUndefined();
    expect(site.viewAt(pathOf('c02', 'c02'))).toBeUndefined();
  });

  test('tells a unit that went up a level from one that was renewed', () => {
    const levels = ['three', 'four'].map((id) => aLevel({ id, name: id }));
    const site = aSite(
      {
        programs: [aProgram({ period: { kind: 'open' }, levels: { mode: 'exclusive', list: levels } })],
        communities: units('a', 'b'),
        cycles: ['2021', '2022'].map((id) =>
          aCycle({
            id,
            validity: { from: `${id}-01-01` },
            assessment: { from: `${id}-01-01`, to: `${id}-01-01` },
          }),
        ),
        events: [
          ...eventRows(['2021-01-01 a certified three', '2021-01-01 b certified four'], { cycle: '2021' }),
          ...eventRows(['2022-01-01 a upgraded four', '2022-01-01 b downgraded three'], { cycle: '2022' }),
        ],
      },
      '2022-05-20',
    );
    const view = theView(site, 'honour-comparison', '/honors/epidemic-free/2022/diff/2021/');
    expect(view.groups.map(({ side, cause, count }) => `${side} ${cause} ${count}`)).toEqual([
      'stayed upgraded 1',
      'stayed downgraded 1',
    ]);
    expect(view.kept).toBe(0);
    expect(view.books).toMatchObject({ before: 2, entered: [], left: [], after: 2 });
  });

  test('is paged where it is long, each unit on one page', () => {
    const many = Array.from(
      { length: changesPerPage + 50 },
      (_, index) => `u${String(index).padStart(4, '0')}`,
    );
    const site = aSite(
      {
        communities: units(...many),
        cycles: fortnights(2),
        events: rowsOf({
          c01: many.slice(0, 30).map((id) => `${id} certified`),
          c02: [
            ...many.slice(0, 30).map((id) => `${id} lapsed`),
            ...many.slice(30).map((id) => `${id} certified`),
          ],
        }),
      },
      '2022-05-03',
    );
    const path = pathOf('c02', 'c01');
    const pages = [path, `${path}page/2/`].map((one) => theView(site, 'honour-comparison', one).groups);
    expect(pages.map((groups) => groups.map(({ units: some }) => some.length))).toEqual([
      [changesPerPage],
      [20, 30],
    ]);
    expect(site.paths()).toContain(`${path}page/2/`);
    expect(site.viewAt(`${path}page/3/`)).toBeUndefined();
  });
});

describe('which lists are compared', () => {
  const comparedWith = (count: number, list: string) =>
    aSite({ communities: units('a'), cycles: fortnights(count) }, '2024-12-31')
      .paths()
      .flatMap((path) => new RegExp(`/${list}/diff/(c\\d+)/$`).exec(path)?.[1] ?? []);

  test('all earlier ones while they are few', () => {
    expect(comparedWith(6, 'c06')).toEqual(['c05', 'c04', 'c03', 'c02', 'c01']);
    expect(comparedWith(6, 'c01')).toEqual([]);
  });

  test('then the one before, the one a year before, and the first', () => {
    expect(comparedWith(30, 'c07')).toEqual(['c06', 'c01']);
    // 2023-05-01; a year before, c01 had been valid since 2022-04-18, and c02 began on 2022-05-02.
    expect(comparedWith(30, 'c28')).toEqual(['c27', 'c01']);
    expect(comparedWith(30, 'c30')).toEqual(['c29', 'c03', 'c01']);
  });

  test('and a page of comparison never goes away when more lists follow', () => {
    const ofDay = (day: string) =>
      aSite({ communities: units('a'), cycles: fortnights(40) }, day)
        .paths()
        .filter((path) => path.includes('/diff/'));
    let known: string[] = [];
    for (const day of ['2022-06-01', '2022-08-01', '2023-01-01', '2023-06-01', '2023-10-01']) {
      const paths = ofDay(day);
      expect(known.filter((path) => !paths.includes(path))).toEqual([]);
      known = paths;
    }
  });
});
