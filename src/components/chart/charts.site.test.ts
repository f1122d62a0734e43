import { beforeAll, describe, expect, it } from 'vitest';
import { injuriesExample } from '../../testing/views/application.ts';
import { homeExample } from '../../testing/views/home.ts';
import { honourListExample } from '../../testing/views/honour-list.ts';
import { indicatorSeriesExample } from '../../testing/views/office.ts';
import { printExamples } from '../../testing/views/print-examples.ts';
import type { PageView } from '../../views/page.ts';

/** The home page with a street that has no honour, and one that has not even a unit. */
const home: PageView = {
  ...homeExample,
  main: homeExample.main && {
    ...homeExample.main,
    streets: [
      ...homeExample.main.streets,
      { street: { text: '新街道', path: '/streets/new/' }, holders: 0, units: 29 },
      { street: { text: '空镇', path: '/streets/bare/' }, holders: 0, units: 0 },
    ],
  },
};
const series: PageView = {
  ...indicatorSeriesExample,
  figures: [...indicatorSeriesExample.figures, { period: '2020-H2', target: 4000, actual: 0, percent: 0 }],
};
const injuries: PageView = {
  ...injuriesExample,
  years: [{ year: '2019', total: 289 }, { year: '2020', total: 0 }, { year: '2021' }],
  tables: injuriesExample.tables.map((table) => ({
    ...table,
    rows: [...table.rows, { group: '触电', counts: [0, 0, 0] }],
  })),
};
const oneCycle: PageView = { ...honourListExample, trend: honourListExample.trend.slice(-1) };

let printed: Map<string, string>;
const planned = [home, series, injuries, oneCycle].map((view) => ({ path: view.head.path, view }));

beforeAll(async () => {
  printed = await printExamples('/', planned);
});

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '').trim();
const htmlOf = ({ head }: PageView) => printed.get(head.path) ?? '';

type BarRow = [name: string, label: string, width: string | undefined, figure: string];

/** Of every table of bars: its rows, with what the bar says, and its width if there is one. */
function barsOf(view: PageView): BarRow[] {
  const tables = htmlOf(view).match(/<table class="bars">.*?<\/table>/gs) ?? [];
  return tables.flatMap((table) =>
    [
      ...table.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td class="n">(.*?)<\/td><\/tr>/gs),
    ].map(([, name = '', bar = '', figure = '']): BarRow => [
      textOf(name),
      /aria-label="([^"]*)"/.exec(bar)?.[1] ?? '',
      /class="bar-part" width="([^"]*)"/.exec(bar)?.[1],
      textOf(figure),
    ]),
  );
}

describe('the bars of the streets', () => {
  it('say the share of the figures behind them', () => {
    const rows = barsOf(home);
    expect(rows).toHaveLength(7);
    for (const [name, label, width, figure] of rows.slice(0, 5)) {
      const [holders = 0, units = 0] = figure.split('／').map(Number);
      expect(label, name).toBe(`${Math.round((holders / units) * 1000) / 10}%`);
      expect(width, name).toBe(`${Math.round((holders / units) * 10_000) / 100}%`);
    }
  });

  it('have no length for a street without an honour, nor for one without a unit', () => {
    expect(barsOf(home).slice(5)).toEqual([
      ['新街道', '0%', undefined, '0／29'],
      ['空镇', '没有小区', undefined, '0／0'],
    ]);
  });
});

describe('the bars of an indicator', () => {
  it('say the figures behind them, 0 among them; what has no target has no bar', () => {
    const rows = barsOf(series);
    expect(rows.map(([name, label, , figure]) => [name, label === figure])).toEqual([
      ['2022年上半年', true],
      ['2021年下半年', true],
      ['2020年下半年', true],
    ]);
    expect(rows.at(-1)).toEqual(['2020年下半年', '0%', undefined, '0%']);
  });

  it('have a line at their target', () => {
    expect(htmlOf(series)).toMatch(/class="bar-tick target" x="80%"/);
  });
});

describe('the statistics of injuries', () => {
  it('draw the newest year, and nothing of what is withheld', () => {
    expect(barsOf(injuries)).toEqual([
      ['跌倒', '不公开', undefined, '＊'],
      ['道路交通', '没有这一组', undefined, '—'],
      ['触电', '0人次', undefined, '0'],
    ]);
  });

  it('tell their years in words as the table has them', () => {
    const label = /class="columns"[^>]*aria-label="([^"]*)"/.exec(htmlOf(injuries))?.[1];
    expect(label).toBe('各年伤害人次：2019年289人次，2020年0人次，2021年不公开。');
    const sums = /<tfoot>(.*?)<\/tfoot>/s.exec(htmlOf(injuries))?.[1] ?? '';
    expect([...sums.matchAll(/<td class="n">(.*?)<\/td>/g)].map(([, cell = '']) => textOf(cell))).toEqual([
      '289',
      '0',
      '不公开＊',
    ]);
  });
});

describe('the trend of a list', () => {
  it('of one cycle is one column, named in words, with its table', () => {
    const html = htmlOf(oneCycle);
    const [item] = honourListExample.trend.slice(-1);
    expect(html.match(/<rect class="column/g)).toHaveLength(1);
    const count = String(item?.count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
    expect(html).toContain(`${item?.list.text}${count}个。"`);
    expect(html).toContain(`<td class="n">${count}</td>`);
  });
});
