import { expect, test } from 'vitest';
import { aTable } from '../testing/builders/tables.ts';
import { tableFormats, type PrintTable } from './download.ts';
import type { Edition } from './edition.ts';
import { downloadsOf, type TableFamily } from './table-family.ts';

const rows = Array.from({ length: 10_001 }, (_, index) => [`第${index}号`]);

/** The formats in which a table of so many rows is printed. */
function formatsOf(count: number, family: Partial<TableFamily> = {}): string[] {
  let formats: string[] = [];
  const print: PrintTable = (_, fitting, table) => {
    formats = fitting(table());
    return [];
  };
  const table = () => aTable({ rows: rows.slice(0, count) });
  const whole = { pattern: /^\/x$/, formats: tableFormats, stems: () => [], table, ...family };
  downloadsOf({} as Edition, [whole], print, '/x');
  return formats;
}

test('a table of more than ten thousand rows goes without a workbook', () => {
  expect(formatsOf(10_000)).toEqual(['csv', 'xlsx', 'json']);
  expect(formatsOf(10_001)).toEqual(['csv', 'json']);
});

test('a family may limit another format', () => {
  expect(formatsOf(10_001, { mostRows: { json: 10_000 } })).toEqual(['csv']);
});

test('a stem that no family knows, and a table that is not there, are faults', () => {
  expect(() => downloadsOf({} as Edition, [], () => [], '/x')).toThrow('no family of tables knows /x');
  expect(() => formatsOf(1, { table: () => undefined })).toThrow('there is no table /x');
});
