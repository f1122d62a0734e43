import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { aTable, tableOfTexts } from '../../testing/builders/tables.ts';
import type { Table } from '../../views/table.ts';
import { xlsxOf } from './xlsx-of.ts';

async function readBack(table: Table) {
  const [sheet] = await readWorkbook(Buffer.from(xlsxOf(table)), { trim: false });
  return sheet;
}

test('a table is read back whole: texts, numbers, dates, truth', async () => {
  expect(await readBack(aTable())).toEqual({
    sheet: '名单',
    data: [
      ['名称', '户数', '完成率', '认定日期', '有效', '别名'],
      ['春江花园（二期）', 320, 99.5, new Date('2022-05-23T00:00:00Z'), true, '春江二期|江花'],
      ['“重要”小区', null, null, null, false, null],
    ],
  });
});

test('signs of XML, formulas and rare characters come back as they are', async () => {
  const texts = ['<a & "b">', '=1+1', '㐂𠮷', ' 前后空格 ', '第一行\n第二行'];
  expect((await readBack(tableOfTexts(...texts)))?.data.flat()).toEqual(['文字', ...texts]);
});

test('characters that XML does not know are left out', async () => {
  expect((await readBack(tableOfTexts('甲\u0001乙\ud800丙')))?.data[1]).toEqual(['甲乙丙']);
});

test('the days of a leap year and of the last century are the same days', async () => {
  const days = ['2024-02-29', '1999-12-31', '1900-03-01'];
  const table: Table = {
    title: '日期',
    columns: [{ key: 'day', title: '日期', type: 'date' }],
    rows: days.map((day) => [day]),
  };
  const rows = (await readBack(table))?.data.slice(1).flat();
  expect(rows?.map((day) => (day as unknown as Date).toISOString().slice(0, 10))).toEqual(days);
});

test('a sheet takes a name that spreadsheets allow', async () => {
  const title = '关于2022年度/第一批“三星级社区”[认定]名单：甲'.padEnd(60, '长');
  const sheet = await readBack(aTable({ title }));
  expect(sheet?.sheet).toBe('关于2022年度 第一批“三星级社区” 认定 名单：甲长长长长');
});

test('the same table gives the same bytes in every time zone', () => {
  const zone = process.env.TZ;
  try {
    const packed = ['Asia/Shanghai', 'America/Los_Angeles'].map((TZ) => {
      process.env.TZ = TZ;
      return Buffer.from(xlsxOf(aTable())).toString('base64');
    });
    expect(packed[0]).toBe(packed[1]);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a column beyond Z has two letters', async () => {
  const columns = Array.from({ length: 28 }, (_, index) => ({
    key: `k${index}`,
    title: `第${index}列`,
    type: 'integer' as const,
  }));
  const table = { title: '宽表', columns, rows: [columns.map((_, index) => index)] };
  expect((await readBack(table))?.data[1]).toEqual(columns.map((_, index) => index));
});
