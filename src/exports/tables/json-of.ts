import type { Cell, Table } from '../../views/table.ts';
import { stopsOf, Utf8Writer } from './utf8-writer.ts';

/**
 * A table as JSON: an array of objects, one on each line, named by the keys of the columns; empty cells are left out.
 * @param out for whoever makes many: the bytes are its own, and stand until it is used again.
 */
export function jsonOf({ columns, rows }: Table, out = new Utf8Writer()): Uint8Array {
  out.clear();
  const names = columns.map(({ key }) => `${JSON.stringify(key)}:`);
  out.text('[');
  for (let line = 0; line < rows.length; line += 1) {
    out.text(line === 0 ? '\n{' : ',\n{');
    const row = rows[line] ?? [];
    let isFirst = true;
    for (let at = 0; at < names.length; at += 1) {
      const cell = row[at];
      if (cell === undefined) continue;
      if (!isFirst) out.text(',');
      isFirst = false;
      out.text(names[at] ?? '');
      writeCell(out, cell);
    }
    out.text('}');
  }
  out.text(rows.length === 0 ? ']\n' : '\n]\n');
  return out.bytes;
}

function writeCell(out: Utf8Writer, cell: NonNullable<Cell>): void {
  if (typeof cell !== 'string') return out.text(JSON.stringify(cell));
  out.text('"');
  if (out.plain(cell, escaped)) out.text('"');
  else out.text(JSON.stringify(cell).slice(1));
}

const escaped = stopsOf(/["\\\u0000-\u001f]/);
