import type { Table } from '../../views/table.ts';

/** A table as JSON: an array of objects, one on each line, named by the keys of the columns; empty cells are left out. */
export function jsonOf({ columns, rows }: Table): string {
  const keys = columns.map(({ key }) => key);
  const lines = rows.map((row) => {
    const record: Record<string, unknown> = {};
    for (const [index, key] of keys.entries()) record[key] = row[index];
    return JSON.stringify(record);
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
