import type { z } from 'zod';
import type { Column, Field } from './columns.ts';
import type { TableKind } from './content-file.ts';
import { offsetOfCell, offsetsOfCells, readCsv } from './csv.ts';
import type { RefusedRow, TableReading } from './file-reading.ts';
import { faultOf, type Fault } from './issue-problem.ts';
import { readHeader } from './table-header.ts';
import { pathFieldsOf, type Row } from './table-kinds.ts';
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
  const reading: TableReading<K> = {
    path: file,
    kind,
    readable: true,
    rows: [],
    refused: [],
    problems: [],
    personalData: [],
  };
  const table: Table<K> = {
    reading,
    text,
    places: textPlaces(text),
    width: 0,
    fields: [],
    blank: {},
  };
  let hasHeader = false;
  const fault = readCsv(text, (cells, line, offset) => {
    if (!hasHeader) {
      hasHeader = true;
      takeHeader(table, cells, offset, columns);
    } else if (cells.some((cell) => cell !== '')) takeRow(table, cells, line, offset);
  });
  if (fault !== undefined) {
    const code = fault.kind === 'unclosed-quote' ? 'HB135' : 'HB136';
    reading.problems.push({ code, file, ...table.places.at(fault.offset), args: { start: fault.line } });
    refuseAll(reading, fault.line);
  }
  return reading;
}

/** A table while it is read. */
interface Table<K extends TableKind> {
  reading: TableReading<K>;
  text: string;
  places: TextPlaces;
  width: number;
  fields: Field[];
  /** What each row is a copy of, to begin with: what the path says of it, and a place for every other field. */
  blank: Readonly<Record<string, unknown>>;
}

function takeHeader<K extends TableKind>(
  table: Table<K>,
  cells: string[],
  offset: number,
  columns: readonly Column[],
): void {
  const { reading, text, places } = table;
  const offsets = offsetsOfCells(text, offset);
  const header = readHeader(cells, columns, (index) => places.at(offsets[index] ?? offset));
  for (const problem of header.problems) reading.problems.push({ ...problem, file: reading.path });
  reading.readable = header.problems.length === 0;
  table.fields = header.fields;
  const empty = Object.fromEntries(columns.map(({ name }) => [name, null]));
  table.blank = asFromJson({ ...empty, ...pathFieldsOf(reading.kind, reading.path), origin: null });
  table.width = cells.length;
}

/**
 * The same object, made anew: V8 keeps the fields of an object from JSON together, and so those of its copies, while
 * those of one that grows lie apart. Half a million rows take a tenth less memory so.
 */
function asFromJson(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
}

function takeRow<K extends TableKind>(table: Table<K>, cells: string[], line: number, offset: number): void {
  const { reading, fields, width, blank } = table;
  const { path: file } = reading;
  if (!reading.readable) {
    reading.refused.push({ line, cells: named(fields, cells) });
  } else if (cells.length !== width) {
    const code = cells.length < width ? 'HB133' : 'HB134';
    reading.problems.push({ code, file, line, args: { found: cells.length, expected: width } });
    reading.refused.push({ line, cells: {} });
  } else {
    const row: Record<string, unknown> = { ...blank };
    let isFaulty = false;
    for (const { column, index } of fields) {
      const cell = index === -1 ? '' : (cells[index] ?? '');
      const parsed = column.parse(cell);
      if ('value' in parsed) row[column.name] = parsed.value;
      else {
        isFaulty = true;
        const place = table.places.at(offsetOfCell(table.text, offset, index));
        reading.problems.push({ ...cellFault(cell, parsed.issues), file, field: [column.name], ...place });
      }
    }
    if (isFaulty) reading.refused.push({ line, cells: named(fields, cells) });
    else {
      row['origin'] = { file, line };
      reading.rows.push(row as Row<K>);
    }
  }
}

/** The first issue of a cell says enough; in a cell of several values it is about one of them. */
function cellFault(cell: string, issues: readonly z.core.$ZodIssue[]): Fault {
  const [issue] = issues;
  if (issue === undefined) throw new Error(`A cell was refused without an issue: ${cell}`);
  const [part] = issue.path;
  return faultOf(issue, typeof part === 'number' ? cell.split('|')[part]?.trim() : cell);
}

function named(fields: readonly Field[], cells: readonly string[]): RefusedRow['cells'] {
  return Object.fromEntries(fields.map(({ column, index }) => [column.name, cells[index] ?? '']));
}

/** The record with the fault and the rows before it: after a broken quote nothing in the file is sure. */
function refuseAll(reading: TableReading, faultLine: number): void {
  reading.readable = false;
  for (const { origin } of reading.rows) reading.refused.push({ line: origin.line, cells: {} });
  reading.refused.push({ line: faultLine, cells: {} });
  reading.rows = [];
}
