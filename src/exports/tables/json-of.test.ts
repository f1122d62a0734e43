import { expect, test } from 'vitest';
import { aTable } from '../../testing/builders/tables.ts';
import { jsonOf } from './json-of.ts';

test('rows are objects by key, one on each line; empty cells are left out', () => {
  expect(jsonOf(aTable())).toBe(
    [
      '[',
      '{"name":"春江花园（二期）","count":320,"rate":99.5,"since":"2022-05-23","current":true,"aliases":["春江二期","江花"]},',
      '{"name":"“重要”小区","current":false,"aliases":[]}',
      ']',
      '',
    ].join('\n'),
  );
});

test('a table without rows is an empty array', () => {
  expect(JSON.parse(jsonOf(aTable({ rows: [] })))).toEqual([]);
});
