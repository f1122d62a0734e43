import { expect, test } from 'vitest';
import { parseRows, rowPrinter, valuesOf, type NameRow } from './row.ts';

const rows: NameRow[] = [
  {
    path: '/communities/c1/',
    names: ['春江花园', '芳草苑'],
    kind: 'compound',
    street: '锦绣街道',
    date: undefined,
    programs: ['无疫小区'],
    levels: ['四星'],
    statuses: ['in-force'],
  },
  {
    path: '/honors/epidemic-free/c01/',
    names: ['无疫小区红榜'],
    kind: 'honour-list',
    street: undefined,
    date: '2022-04-05',
    programs: [],
    levels: [],
    statuses: [],
  },
];

test('rows are read as they were printed', () => {
  const values = valuesOf(rows);
  expect(parseRows(rows.map(rowPrinter(values)).join('\n'), values)).toEqual(rows);
});

test('a name cannot begin another row or column', () => {
  const odd: NameRow = { ...(rows[0] as NameRow), names: ['春江\n花园\t1', '<b>x</b>'] };
  const values = valuesOf([odd]);
  expect(parseRows(rowPrinter(values)(odd), values)[0]?.names).toEqual(['春江 花园 1', '<b>x</b>']);
});

test('what is no row is passed over', () => {
  expect(parseRows('<!doctype html>\n404', valuesOf(rows))).toEqual([]);
});
