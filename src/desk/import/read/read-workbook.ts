import { readXlsx, type CellValue, type MergeRange } from 'hucre/xlsx';
import type { SourceRemark, SourceRow, SourceSheet } from '../import-source.ts';
import type { Archive } from './archive.ts';
import { cleanCell } from './clean-cell.ts';
import { columnName } from './column-name.ts';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type WorkbookSheet = Workbook['sheets'][number];

/**
 * Reads a workbook (ECMA-376) as text, hidden sheets, rows and columns too: they are looked through for personal
 * data. Of a formula the value is taken that the file holds; nothing is computed. Macros are never looked at.
 *
 * @throws the reader's error where the workbook is broken
 */
export async function readWorkbook(
  bytes: Uint8Array,
  archive: Exclude<Archive, string>,
): Promise<{ sheets: SourceSheet[]; remarks: SourceRemark[] }> {
  const remarks: SourceRemark[] = [];
  if (archive.paths.some((path) => /vbaProject/i.test(path))) {
    remarks.push({ kind: 'macros', text: '表格里有宏，已经忽略，只读单元格里的值。' });
  }
  const links = archive.paths.filter((path) => /externalLinks\/externalLink\d+\.xml$/.test(path)).length;
  if (links > 0) {
    remarks.push({
      kind: 'external-links',
      text: `表格链接到另外 ${links} 个文件，没有去读；引用的数是上次保存时的值，请核对。`,
    });
  }
  const workbook = await readXlsx(bytes);
  const sheets: SourceSheet[] = [];
  for (const sheet of workbook.sheets) sheets.push(sheetOf(sheet, remarks));
  return { sheets, remarks };
}

function sheetOf(sheet: WorkbookSheet, remarks: SourceRemark[]): SourceSheet {
  const { name } = sheet;
  const hidden = sheet.hidden === true || sheet.veryHidden === true;
  if (hidden)
    remarks.push({ kind: 'hidden-sheet', text: `工作表“${name}”是隐藏的：不导入，但同样查了个人信息。` });
  const formulas = formulasOf(sheet);
  if (formulas.count > 0) {
    remarks.push({
      kind: 'formulas',
      text: `工作表“${name}”有 ${formulas.count} 个公式（如 ${formulas.first}），用的是上次保存时算出的值。`,
    });
  }
  const covered = coveredCells(sheet.merges ?? []);
  if (covered.size > 0) {
    remarks.push({
      kind: 'merged-cells',
      text: `工作表“${name}”有上下合并的单元格，每一行都按合并的那个值算。`,
    });
  }
  const rows: SourceRow[] = [];
  let hiddenRows = 0;
  for (const [index, values] of sheet.rows.entries()) {
    const above = covered.get(index);
    const cells = values.map(cellText);
    for (const [column, from] of above ?? []) cells[column] = cellText(sheet.rows[from]?.[column] ?? null);
    // Lets go of what was read: of a large sheet both forms would not fit.
    sheet.rows[index] = above === undefined && !covered.startsAt.has(index) ? [] : values;
    const withoutValue = formulas.withoutValue.get(index);
    if (cells.every((cell) => cell === '') && withoutValue === undefined) continue;
    const row: SourceRow = { row: index + 1, cells };
    if (withoutValue !== undefined) row.withoutValue = withoutValue;
    if (sheet.rowDefs?.get(index)?.hidden === true) {
      row.hidden = true;
      hiddenRows += 1;
    }
    rows.push(row);
  }
  if (hiddenRows > 0) {
    remarks.push({
      kind: 'hidden-rows',
      text: `工作表“${name}”有 ${hiddenRows} 行是隐藏的（也许是筛选掉的），照样导入，请核对。`,
    });
  }
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, at) => (column.hidden === true ? [at] : []));
  if (hiddenColumns.length > 0) {
    const names = hiddenColumns.slice(0, 5).map(columnName).join('、');
    remarks.push({
      kind: 'hidden-columns',
      text: `工作表“${name}”有隐藏的列（${names}）：不导入，但同样查了个人信息。`,
    });
  }
  return { name, hidden, rows, hiddenColumns };
}

/** Text of a cell; a day without time as `2022-04-05`, as the wall clock of the workbook had it. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cleanCell(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    return value.toISOString().slice(0, 16).replace('T00:00', '').replace('T', ' ');
  }
  return String(value);
}

interface Formulas {
  count: number;
  first: string;
  /** By row, the columns of formulas of which the workbook holds no value. */
  withoutValue: Map<number, number[]>;
}

function formulasOf(sheet: WorkbookSheet): Formulas {
  const formulas: Formulas = { count: 0, first: '', withoutValue: new Map() };
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    formulas.count += 1;
    if (formulas.first === '') formulas.first = `${columnName(column)}${row + 1}`;
    if (cell.formulaResult !== undefined && cell.formulaResult !== null && cell.formulaResult !== '')
      continue;
    if (cellText(sheet.rows[row]?.[column] ?? null) !== '') continue;
    formulas.withoutValue.set(row, [...(formulas.withoutValue.get(row) ?? []), column]);
  }
  return formulas;
}

/** By row, the cells that a merge from above covers, each with the row that has the value. */
class Covered extends Map<number, [column: number, from: number][]> {
  readonly startsAt = new Set<number>();
}

function coveredCells(merges: readonly MergeRange[]): Covered {
  const covered = new Covered();
  for (const { startRow, endRow, startCol } of merges) {
    if (endRow === startRow) continue;
    covered.startsAt.add(startRow);
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = covered.get(row);
      if (cells === undefined) covered.set(row, [[startCol, startRow]]);
      else cells.push([startCol, startRow]);
    }
  }
  return covered;
}
