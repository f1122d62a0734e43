import type { Problem } from '../domain/problem.ts';
import type { Column, Field } from './columns.ts';
import type { TableKind } from './content-file.ts';
import { offsetOfCell, readCsv } from './csv.ts';
import type { RefusedRow, TableReading } from './file-reading.ts';
import { faultOf } from './issue-problem.ts';
import { readHeader } from './table-header.ts';
import type { Row } from './table-kinds.ts';
import { textPlaces, type TextPlaces } from './text.ts';

/**
 * Reads a table (normalized text) by the columns of its kind. Rows with nothing in them are skipped; every other
 * row is in `rows` or in `refused` with a problem. Of a table whose header or quoting is broken no row is used.
 */
export function readTable<K extends TableKind>(
  file: string,
  kind: K,
  text: string,
  columns: readonly Column[],
): TableReading<K> {
  const reading: TableReading<K> = { path: file, kind, readable: true, rows: [], refused: [], problems: [] };
  const places = textPlaces(text);
  let width = 0;
  let take: ((cells: string[], line: number, offset: number) => void) | undefined;
  const fault = readCsv(text, (cells, line, offset) => {
    if (take === undefined) {
      const header = readHeader(cells, columns, (index) => places.at(offsetOfCell(text, offset, index)));
      reading.problems.push(...header.problems.map((problem) => ({ ...problem, file })));
      reading.readable = header.problems.length === 0;
      width = cells.length;
      const fields = header.fields;
      take = reading.readable
        ? (row, rowLine, rowOffset) =>
            takeRow(reading, fields, row, { text, places, line: rowLine, offset: rowOffset })
        : (row, rowLine) => void reading.refused.push({ line: rowLine, cells: named(fields, row) });
      return;
    }
    if (cells.every((cell) => cell === '')) return;
    if (cells.length !== width && reading.readable) {
      const code = cells.length < width ? 'HB133' : 'HB134';
      reading.problems.push({ code, file, line, args: { found: cells.length, expected: width } });
      reading.refused.push({ line, cells: {} });
    } else take(cells, line, offset);
  });
  if (fault !== undefined) {
    const code = fault.kind === 'unclosed-quote' ? 'HB135' : 'HB136';
    reading.problems.push({ code, file, ...places.at(fault.offset), args: { start: fault.line } });
    refuseAll(reading, fault.line);
  }
  return reading;
}

function takeRow<K extends TableKind>(
  reading: TableReading<K>,
  fields: readonly Field[],
  cells: string[],
  at: { text: string; places: TextPlaces; line: number; offset: number },
): void {
  const data: Record<string, unknown> = {};
  let faulty = false;
  for (const { column, index } of fields) {
    const cell = index === -1 ? '' : (cells[index] ?? '');
    const parsed = column.parse(cell);
    if ('value' in parsed) {
      data[column.name] = parsed.value;
      continue;
    }
    faulty = true;
    const issue = parsed.issues[0];
    if (issue === undefined) throw new Error(`The column ${column.name} refused a cell without an issue`);
    reading.problems.push({
      ...faultOf(issue, issue.path.length === 0 ? cell : cell.split('|')[Number(issue.path[0])]?.trim()),
      file: reading.path,
      field: [column.name],
      ...at.places.at(offsetOfCell(at.text, at.offset, index)),
    } satisfies Problem);
  }
  if (faulty) reading.refused.push({ line: at.line, cells: named(fields, cells) });
  else reading.rows.push({ line: at.line, data } as Row<K>);
}

function named(fields: readonly Field[], cells: readonly string[]): RefusedRow['cells'] {
  return Object.fromEntries(fields.map(({ column, index }) => [column.name, cells[index] ?? '']));
}

/** The record with the fault and the rows before it: after a broken quote nothing in the file is sure. */
function refuseAll(reading: TableReading, faultLine: number): void {
  reading.readable = false;
  const before = reading.rows.map(({ line }) => ({ line, cells: {} }));
  reading.refused.push(...before, { line: faultLine, cells: {} });
  reading.rows = [];
}
