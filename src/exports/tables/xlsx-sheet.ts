import type { Cell, ColumnType, Table } from '../../views/table.ts';
import { cellStyles } from './xlsx-parts.ts';
import type { SharedStrings } from './xlsx-strings.ts';

/** The sheet of a table (ECMA-376 part 1, 18.3); its texts go into `strings`. */
export function sheetXml({ columns, rows }: Table, strings: SharedStrings): string {
  const letters = columns.map((_, index) => columnLetters(index));
  const types = columns.map(({ type }) => type);
  const heading = columns.map(
    ({ title }, index) =>
      `<c r="${letters[index]}1" s="${cellStyles.heading}" t="s"><v>${strings.numberOf(title)}</v></c>`,
  );
  const lines = rows.map((row, index) => {
    const line = index + 2;
    let cells = '';
    for (const [at, cell] of row.entries()) {
      if (cell !== undefined) cells += cellXml(`${letters[at]}${line}`, cell, types[at], strings);
    }
    return `<row r="${line}">${cells}</row>`;
  });
  const all = `A1:${letters.at(-1)}${rows.length + 1}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${all}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columnWidths(columns, rows).join('')}</cols>`,
    `<sheetData><row r="1">${heading.join('')}</row>`,
    lines.join(''),
    `</sheetData><autoFilter ref="${all}"/></worksheet>`,
  ].join('');
}

function cellXml(
  place: string,
  cell: NonNullable<Cell>,
  type: ColumnType | undefined,
  strings: SharedStrings,
): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.join('|');
  if (type === 'date' && text >= '1900-03-01') {
    return `<c r="${place}" s="${cellStyles.date}"><v>${dayNumber(text)}</v></c>`;
  }
  return `<c r="${place}" t="s"><v>${strings.numberOf(text)}</v></c>`;
}

/** Days since 1899-12-30; right from March 1900 on, before which spreadsheets count a day that never was. */
function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

/** `A` … `Z`, `AA` … */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Wide enough for the heading and the first rows, within what fits a screen. */
function columnWidths(columns: Table['columns'], rows: Table['rows']): string[] {
  return columns.map(({ title }, index) => {
    const shown = [title, ...rows.slice(0, 50).map((row) => row[index])].map(lettersOf);
    const width = Math.min(60, Math.max(8, ...shown) + 3);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
}

/** Chinese characters are twice as wide as digits. */
function lettersOf(cell: Cell): number {
  const text = String(cell ?? '');
  return text.length + text.replaceAll(/[\u0000-\u2e7f]/g, '').length;
}
