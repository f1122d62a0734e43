import type { Cell, Table } from '../../views/table.ts';
import { writtenOnce } from './written-once.ts';

/**
 * A table as CSV: UTF-8 with byte order mark (Excel and WPS take the file for GBK without it), lines end in CRLF,
 * quoting by RFC 4180. The first line holds the titles of the columns; several texts in one cell are separated by
 * `|`; an empty cell is empty.
 *
 * A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab, CR or LF, OWASP "CSV
 * Injection", or with a full-width sign, which one for Chinese may take for the narrow one) gets an apostrophe in
 * front, which spreadsheets take for “this is text”. Numbers stay as they are.
 */
export function csvOf({ columns, rows }: Table): string {
  const fields = columns.map(() => writtenOnce(field));
  let text = `\ufeff${columns.map(({ title }) => field(title)).join(',')}\r\n`;
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at];
      if (at > 0) text += ',';
      if (cell !== undefined) text += fields[at]?.(cell) ?? '';
    }
    text += '\r\n';
  }
  return text;
}

function field(cell: NonNullable<Cell>): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('|');
  return special.test(text) ? quoted(harmless(text)) : text;
}

const formula = /^[=+\-@＝＋－＠\t\r\n]/;
const special = /[",\r\n]|^[=+\-@＝＋－＠\t]/;

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
