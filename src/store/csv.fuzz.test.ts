import { expect, test } from 'vitest';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { fromSigns, nearly } from '../testing/fuzz/inputs.ts';
import { columnsOf } from './columns.ts';
import { readCsv } from './csv.ts';
import { readTable } from './read-table.ts';
import { rowSchemas } from './table-kinds.ts';
import { normalized } from './text.ts';

const signs = ['"', '""', ',', '\n', '\r\n', '\r', '，', '=1+1', '|', '\ufeff', '__proto__', ' '];

interface Found {
  cells: string[];
  line: number;
  offset: number;
}

function recordsOf(text: string): { found: Found[]; end: number } {
  const found: Found[] = [];
  const fault = readCsv(text, (cells, line, offset) => found.push({ cells, line, offset }));
  return { found, end: fault?.offset ?? text.length };
}

const printed = (cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

test('every character of a CSV text stands in a record, between two, or behind a fault', async () => {
  await fuzz('csv', fromSigns(signs), (raw) => {
    const text = normalized(raw);
    const { found, end } = recordsOf(text);
    const starts = [...found.map(({ offset }) => offset), end];
    expect(text.slice(0, starts[0]).replaceAll('\n', '').length === 0 || found.length === 0).toBe(true);
    for (const [at, { cells, line, offset }] of found.entries()) {
      expect(line).toBe(text.slice(0, offset).split('\n').length);
      const own = text.slice(offset, at + 1 < found.length ? starts[at + 1] : undefined);
      // Read alone, it is the same record first.
      expect(recordsOf(own).found[0]?.cells).toEqual(cells);
      if (at + 1 < found.length) expect(recordsOf(own).found).toHaveLength(1);
    }
    // What was read, written out and read again is the same.
    const again = recordsOf(found.map(({ cells }) => `${printed(cells)}\n`).join(''));
    expect(again.found.map(({ cells }) => cells)).toEqual(found.map(({ cells }) => cells));
  });
});

const roll = `id,name,kind,division,aliases,households,population,address
chunjiang-1,春江花园一期,compound,chunjiang,春江一期|江花苑,320,900,东门路1号
chunjiang-2,"春江花园，二期",compound,chunjiang,,,,
`;
const tableSigns = [
  ...signs,
  'id',
  'constructor',
  'name',
  'compound',
  '０',
  '-1',
  '1e9',
  'NaN',
  '999999999999',
];
const columns = columnsOf(rowSchemas['roll-rows']);

test('every row of a table is taken or refused, and each problem has a place in the file', async () => {
  await fuzz('table', nearly([roll], tableSigns), (raw) => {
    const text = normalized(raw);
    const lines = text.split('\n');
    const { rows, refused, problems, readable } = readTable(
      'communities/dongmen.csv',
      'roll-rows',
      text,
      columns,
    );
    const { found } = recordsOf(text);
    const filled = found.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''));
    const taken = [...rows.map(({ origin }) => origin.line), ...refused.map(({ line }) => line)];
    for (const { line } of filled) expect(taken).toContain(line);
    expect(new Set(taken).size).toBe(taken.length);
    if (refused.length > 0 || !readable) expect(problems).not.toEqual([]);
    for (const { line = 1, column = 1, code } of problems) {
      expect(code).toMatch(/^HB\d{3}$/);
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
    }
    expect({}).not.toHaveProperty('polluted');
    for (const row of rows) expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
});
