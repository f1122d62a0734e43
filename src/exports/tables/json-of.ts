import type { Table } from '../../views/table.ts';
import { writtenOnce } from './written-once.ts';

/** A table as JSON: an array of objects, one on each line, named by the keys of the columns; empty cells are left out. */
export function jsonOf({ columns, rows }: Table): string {
  if (rows.length === 0) return '[]\n';
  // Field by field: building each row as an object to spell it takes twice as long.
  const fields = columns.map(({ key }) => {
    const name = `${JSON.stringify(key)}:`;
    return writtenOnce((cell) => name + JSON.stringify(cell));
  });
  let text = '[\n';
  let isFirstRow = true;
  for (const row of rows) {
    text += isFirstRow ? '{' : ',\n{';
    isFirstRow = false;
    let isFirst = true;
    for (let at = 0; at < fields.length; at += 1) {
      const cell = row[at];
      if (cell === undefined) continue;
      if (!isFirst) text += ',';
      isFirst = false;
      text += fields[at]?.(cell) ?? '';
    }
    text += '}';
  }
  return `${text}\n]\n`;
}
