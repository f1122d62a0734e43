import { expect, test } from 'vitest';
import { aSheet } from '../../../testing/builders/imports.ts';
import type { SourceSheet } from '../import-source.ts';
import { readTable } from './read-table.ts';

const tableOf = (rows: string[][], changes: Partial<SourceSheet> = {}) => {
  const [sheet] = aSheet(rows, changes).sheets;
  const table = sheet === undefined ? undefined : readTable(sheet);
  if (table === undefined) throw new Error('no table');
  return table;
};
const cellsOf = (rows: string[][]) => tableOf(rows).records.map(({ cells }) => cells);

test.each([
  [['小区名称', '所属街道', '户数（户）', '人口']],
  [['名 称', '街镇', '总户数', '常住人口']],
  [['单位', '所在乡镇', '居民户数', '人数']],
  [['住宅小区', '镇街', '户数', '总人口']],
])('knows the words of offices: %j', (header) => {
  expect(cellsOf([header, ['甲小区', '锦绣街道', '12', '30']])).toEqual([
    { name: '甲小区', street: '锦绣街道', households: '12', population: '30' },
  ]);
});

test('titles above the header, totals and notes below are skipped on purpose, with their rows', () => {
  const table = tableOf([
    ['清河区无疫小区名单', '', ''],
    ['', '', ''],
    ['序号', '小区名称', '户数'],
    ['1', '甲小区', '10'],
    ['合计', '', '10'],
    ['注：截至2022年5月。', '', ''],
  ]);
  expect(table.title).toEqual(['清河区无疫小区名单']);
  expect(table.records.map(({ row }) => row)).toEqual([4]);
  expect(table.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'title'],
    [3, 'header'],
    [5, 'total'],
    [6, 'note'],
  ]);
});

test('a header of two lines is one, a header that comes again is skipped', () => {
  const header = ['序号', '小区名称', '基本情况', '基本情况'];
  const table = tableOf([
    header,
    ['', '', '户数', '人口'],
    ['1', '甲小区', '10', '20'],
    header,
    ['2', '乙小区', '3', '4'],
  ]);
  expect(table.records.map(({ cells }) => [cells.name, cells.households, cells.population])).toEqual([
    ['甲小区', '10', '20'],
    ['乙小区', '3', '4'],
  ]);
  expect(table.skipped.at(-1)).toMatchObject({ row: 4, reason: 'repeated-header' });
});

test('two blocks side by side give two names a row', () => {
  const table = tableOf([
    ['序号', '小区名称', '序号', '小区名称'],
    ['1', '甲小区', '2', '乙小区'],
    ['3', '丙小区', '', ''],
  ]);
  expect(table.records.map(({ row, cells }) => [row, cells.name])).toEqual([
    [2, '甲小区'],
    [2, '乙小区'],
    [3, '丙小区'],
  ]);
});

test('of two columns that mean the same neither is taken, and that is said', () => {
  const table = tableOf([
    ['小区名称', '常住人口', '总人口'],
    ['甲小区', '1', '2'],
  ]);
  expect(table.records[0]?.cells).toEqual({ name: '甲小区' });
  expect(table.remarks.join()).toMatch(/B 列“常住人口”、C 列“总人口”意思相同/);
});

test('a column nobody knows is left alone, and that is said', () => {
  expect(
    tableOf([
      ['小区名称', '楼栋长'],
      ['甲小区', '某某'],
    ]).remarks.join(),
  ).toContain('B 列“楼栋长”不认识');
});

test('a hidden column is not imported', () => {
  const table = tableOf(
    [
      ['小区名称', '户数'],
      ['甲小区', '9'],
    ],
    { hiddenColumns: [1] },
  );
  expect(table.records[0]?.cells).toEqual({ name: '甲小区' });
});

test('a street in a line of its own counts for the rows below', () => {
  const table = tableOf([
    ['序号', '小区名称'],
    ['锦绣街道（2个）', ''],
    ['1', '甲小区'],
    ['文庙街道', ''],
    ['1', '乙小区'],
  ]);
  expect(table.records.map(({ section }) => section)).toEqual(['锦绣街道（2个）', '文庙街道']);
});

test('a row without a name is named', () => {
  expect(
    tableOf([
      ['小区名称', '户数', '人口'],
      ['', '5', '6'],
    ]).nameless,
  ).toEqual([2]);
});
