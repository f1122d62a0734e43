import type { Cell, Table } from '../../views/table.ts';
import { stopsOf, Utf8Writer } from './utf8-writer.ts';

/**
 * A table as CSV: UTF-8 with byte order mark (Excel and WPS take the file for GBK without it), lines end in CRLF,
 * quoting by RFC 4180. The first line holds the titles of the columns; several texts in one cell are separated by
 * `|`; an empty cell is empty.
 *
 * A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab, CR or LF, OWASP "CSV
 * Injection", or with a full-width sign, which one for Chinese may take for the narrow one) gets an apostrophe in
 * front, which spreadsheets take for “this is text”. Numbers stay as they are.
 * @param out for whoever makes many: the bytes are its own, and stand until it is used again.
 */
export function csvOf({ columns, rows }: Table, out = new Utf8Writer()): Uint8Array {
  out.clear();
  out.text(`\ufeff${columns.map(({ title }) => field(title)).join(',')}\r\n`);
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      if (at > 0) out.text(',');
      const cell = row[at];
      if (cell === undefined) continue;
      const isPlain = typeof cell === 'string' && !startsFormula(cell) && out.plain(cell, quotedSigns);
      if (!isPlain) out.text(field(cell));
    }
    out.text('\r\n');
  }
  return out.bytes;
}

function field(cell: NonNullable<Cell>): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('|');
  return quoted(startsFormula(text) ? `'${text}` : text);
}

const quotedSigns = stopsOf(/[",\r\n]/);
const formulaSigns = new Set(Array.from('=+-@＝＋－＠\t\r\n', (sign) => sign.charCodeAt(0)));

function startsFormula(text: string): boolean {
  return formulaSigns.has(text.charCodeAt(0));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
