import { readCsv } from '../../../store/csv.ts';
import { normalized } from '../../../store/text.ts';

/** A table of the content folder, in which only what is changed changes. */
export interface CsvFile {
  header: string[];
  records: { cells: string[]; raw: string }[];
  /** The text as it was, undefined for a new file. */
  before: string | undefined;
}

/**
 * Reads a table to be changed; a new one has the given header.
 *
 * @throws where its quoting is broken: what cannot be read safely is not written
 */
export function openCsv(path: string, before: string | undefined, header: readonly string[]): CsvFile {
  if (before === undefined || before.trim() === '') return { header: [...header], records: [], before };
  const text = normalized(before);
  const found: { cells: string[]; from: number }[] = [];
  const fault = readCsv(text, (cells, _, from) => found.push({ cells, from }));
  if (fault !== undefined)
    throw new Error(`${path} 第 ${fault.line} 行的引号不成对，请先运行 npm run check 改好。`);
  const records = found.map(({ cells, from }, at) => {
    return { cells, raw: text.slice(from, found[at + 1]?.from ?? text.length).replace(/\n+$/, '') };
  });
  const [first, ...rows] = records;
  return { header: (first?.cells ?? [...header]).map((cell) => cell.trim()), records: rows, before };
}

/** The value of a column in a record of a file. */
export function cellOf(file: CsvFile, cells: readonly string[], column: string): string {
  return cells[file.header.indexOf(column)] ?? '';
}

/** A record with these values, in the order of the file's header; columns that it lacks are added to all. */
export function csvRecord(
  file: CsvFile,
  values: Readonly<Record<string, string>>,
  cells: readonly string[] = [],
) {
  for (const [column, value] of Object.entries(values)) {
    if (value === '' || file.header.includes(column)) continue;
    file.header.push(column);
    for (const record of file.records) {
      record.cells = [...record.cells, ''];
      record.raw += ',';
    }
  }
  const all = file.header.map((column, at) => values[column] ?? cells[at] ?? '');
  return { cells: all, raw: all.map(csvCell).join(',') };
}

/** The file's text: line ends as they were, one record a line. */
export function csvText(file: CsvFile): string {
  const lines = [file.header.map(csvCell).join(','), ...file.records.map(({ raw }) => raw)];
  const text = `${lines.join('\n')}\n`;
  const mark = file.before?.startsWith('\ufeff') === true ? '\ufeff' : '';
  return mark + (file.before?.includes('\r\n') === true ? text.replaceAll('\n', '\r\n') : text);
}

function csvCell(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Would a spreadsheet run this as a formula? OWASP “CSV Injection”: it begins with `=`, `+`, `-`, `@`, tab or a line
 * break, full-width signs too.
 */
export function looksLikeFormula(value: string): boolean {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(value);
}
