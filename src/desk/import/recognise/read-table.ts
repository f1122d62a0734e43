import type { SkippedReason } from '../import-plan.ts';
import type { SourceRow, SourceSheet } from '../import-source.ts';
import { columnName } from '../read/column-name.ts';
import { fieldOf, type ImportField } from './columns.ts';

/** A row below a header, by what its columns hold. */
export interface TableRecord {
  row: number;
  cells: Partial<Record<ImportField, string>>;
  /** Fields of which the file holds a formula and no value. */
  withoutValue: ImportField[];
  /** A street named in a line of its own above. */
  section?: string | undefined;
}

export interface ReadTable {
  /** Text above the header. */
  title: string[];
  fields: ImportField[];
  records: TableRecord[];
  skipped: { row: number; reason: SkippedReason; text: string }[];
  /** Rows with something in them, and no name. */
  nameless: number[];
  /** Columns that were left alone, and why; Chinese. */
  remarks: string[];
}

/** One column per field, and where another block of the same fields begins beside it. */
type Block = Map<number, ImportField>;

/** A header is looked for in so many rows with anything in them. */
const rowsAboveHeader = 20;

/**
 * Reads a sheet below its header: lines above are titles, a header that comes again is skipped, and so are totals
 * and notes. Two blocks of columns side by side, as lists are printed, give two records for one row. Undefined
 * where no row looks like a header.
 */
export function readTable(sheet: SourceSheet): ReadTable | undefined {
  const at = sheet.rows.slice(0, rowsAboveHeader).findIndex(isHeader);
  const header = sheet.rows[at];
  if (header === undefined) return undefined;
  const below = sheet.rows[at + 1];
  const second = below !== undefined && isSecondHeader(header, below) ? below : undefined;
  const table: ReadTable = { title: [], fields: [], records: [], skipped: [], nameless: [], remarks: [] };
  for (const row of sheet.rows.slice(0, at)) {
    table.title.push(textOf(row));
    table.skipped.push({ row: row.row, reason: 'title', text: '表头上面的标题。' });
  }
  for (const row of [header, ...(second === undefined ? [] : [second])]) {
    table.skipped.push({ row: row.row, reason: 'header', text: '表头。' });
  }
  const hidden = new Set(sheet.hiddenColumns);
  const blocks = blocksOf(mergedHeader(header, second), hidden, table.remarks);
  table.fields = [...new Set(blocks.flatMap((block) => [...block.values()]))];
  let section: string | undefined;
  for (const row of sheet.rows.slice(second === undefined ? at + 1 : at + 2)) {
    const kind = rowKind(row, header, table.fields);
    if (kind === 'section') section = textOf(row);
    if (kind === 'record') takeRecords(table, row, blocks, section);
    else table.skipped.push({ row: row.row, ...skippedRows[kind] });
  }
  return table;
}

const skippedRows = {
  section: { reason: 'title', text: '分组的小标题。' },
  repeated: { reason: 'repeated-header', text: '重复的表头。' },
  total: { reason: 'total', text: '合计行。' },
  note: { reason: 'note', text: '表格下面的说明。' },
} as const;

function isHeader(row: SourceRow): boolean {
  const filled = row.cells.filter((cell) => cell !== '');
  const fields = filled.map(fieldOf).filter((field) => field !== undefined);
  if (!fields.includes('name') && !fields.includes('division')) return false;
  // One word alone may be a title; a list may have one column, then its header is short.
  if (filled.length === 1) return (filled[0]?.length ?? 0) <= 6;
  return fields.length >= 2 || filled.every((cell) => cell.length <= 12 && !/^\d/.test(cell));
}

/** A second line of a header says what a merged cell above it leaves open. */
function isSecondHeader(header: SourceRow, below: SourceRow): boolean {
  const filled = below.cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  const known = filled.filter(({ cell, at }) => fieldOf(cell) !== undefined && cell !== header.cells[at]);
  return (
    known.length > 0 &&
    filled.every(({ cell, at }) => fieldOf(cell) !== undefined || cell === header.cells[at])
  );
}

function mergedHeader(header: SourceRow, second: SourceRow | undefined): string[] {
  if (second === undefined) return header.cells;
  const width = Math.max(header.cells.length, second.cells.length);
  return Array.from({ length: width }, (_, at) => second.cells[at] || (header.cells[at] ?? ''));
}

function blocksOf(header: readonly string[], hidden: ReadonlySet<number>, remarks: string[]): Block[] {
  const blocks: Block[] = [new Map()];
  const doubled = new Map<ImportField, number[]>();
  for (const [column, cell] of header.entries()) {
    const field = cell === '' || hidden.has(column) ? undefined : fieldOf(cell);
    if (cell !== '' && field === undefined && !hidden.has(column)) {
      remarks.push(`${columnName(column)} 列“${cell.slice(0, 20)}”不认识，没有导入。`);
    }
    if (field === undefined) continue;
    let block = blocks.at(-1) ?? new Map<number, ImportField>();
    const seen = [...block.values()];
    const startsAgain =
      seen.includes(field) && (seen[0] === field || field === 'name') && seen.includes('name');
    if (startsAgain) blocks.push((block = new Map()));
    else if (seen.includes(field)) {
      doubled.set(field, [...(doubled.get(field) ?? columnsOf(block, field)), column]);
      continue;
    }
    block.set(column, field);
  }
  for (const [field, columns] of doubled) {
    for (const block of blocks) for (const column of columnsOf(block, field)) block.delete(column);
    const names = columns.map((column) => `${columnName(column)} 列“${header[column] ?? ''}”`).join('、');
    remarks.push(`${names}意思相同，不知道该用哪一列，都没有导入。`);
  }
  return blocks.filter((block) => block.size > 0);
}

function columnsOf(block: Block, field: ImportField): number[] {
  return [...block].flatMap(([column, one]) => (one === field ? [column] : []));
}

function rowKind(
  row: SourceRow,
  header: SourceRow,
  fields: readonly ImportField[],
): keyof typeof skippedRows | 'record' {
  const filled = row.cells.filter((cell) => cell !== '');
  const first = filled[0] ?? '';
  if (filled.length >= 1 && isSameRow(row, header)) return 'repeated';
  if (filled.slice(0, 3).some((cell) => /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|汇总)/.test(cell)))
    return 'total';
  if (filled.length > 1) return 'record';
  if (
    /^(?:[*＊※]|备?注|说明|填表|填报|制表|审核|联系|单位负责|负责人|日期|附[件：:]|数据来源|来源)/.test(first)
  )
    return 'note';
  if (first.length > 30) return 'note';
  if (fields.length > 1 && /(?:街道|镇|乡|街道办事处)(?:[（(].*[)）])?[：:]?$/.test(first)) return 'section';
  return 'record';
}

function isSameRow(one: SourceRow, other: SourceRow): boolean {
  const width = Math.max(one.cells.length, other.cells.length);
  for (let at = 0; at < width; at += 1) if ((one.cells[at] ?? '') !== (other.cells[at] ?? '')) return false;
  return true;
}

function takeRecords(
  table: ReadTable,
  row: SourceRow,
  blocks: readonly Block[],
  section: string | undefined,
): void {
  let taken = 0;
  for (const block of blocks) {
    const cells: TableRecord['cells'] = {};
    const withoutValue: ImportField[] = [];
    for (const [column, field] of block) {
      const cell = row.cells[column] ?? '';
      if (cell !== '') cells[field] = cell;
      if (row.withoutValue?.includes(column) === true) withoutValue.push(field);
    }
    const named = cells.name ?? (table.fields.includes('name') ? undefined : cells.division);
    if (named === undefined && !withoutValue.includes('name')) continue;
    table.records.push({ row: row.row, cells, withoutValue, section });
    taken += 1;
  }
  if (taken === 0) table.nameless.push(row.row);
}

function textOf(row: SourceRow): string {
  return row.cells.filter((cell) => cell !== '').join(' ');
}
