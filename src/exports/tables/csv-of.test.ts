import { expect, test } from 'vitest';
import { aTable, tableOfTexts } from '../../testing/builders/tables.ts';
import { csvOf } from './csv-of.ts';

const lineOf = (text: string) => csvOf(tableOfTexts(text)).split('\r\n')[1];

test('a table is UTF-8 with byte order mark, titles first, lines ended by CRLF', () => {
  expect(csvOf(aTable())).toBe(
    '\ufeff名称,户数,完成率,认定日期,有效,别名\r\n' +
      '春江花园（二期）,320,99.5,2022-05-23,true,春江二期|江花\r\n' +
      '“重要”小区,,,,false,\r\n',
  );
});

test('a table without rows has its heading', () => {
  expect(csvOf(aTable({ rows: [] }))).toMatch(/^\ufeff名称,[^\r\n]+\r\n$/);
});

test.each([
  ['a comma', '东风路1号,2号', '"东风路1号,2号"'],
  ['a quotation mark', '称“红榜”的 "榜"', '"称“红榜”的 ""榜"""'],
  ['a line break', '第一行\n第二行', '"第一行\n第二行"'],
])('%s is quoted', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1＋1', '\t=1'])(
  'what a spreadsheet would run as a formula is text: %j',
  (text) => {
    expect(lineOf(text)).toBe(`'${text}`);
  },
);

test('a formula that begins after a quotation mark for CR stays quoted and harmless', () => {
  expect(csvOf(tableOfTexts('\r=1'))).toContain(`"'\r=1"`);
});

test('a negative number is a number', () => {
  expect(csvOf(aTable({ rows: [['甲', -3]] }))).toContain('甲,-3\r\n');
});
