import { readCsv } from '../../store/csv.ts';
import { normalized } from '../../store/text.ts';
import type { Format } from './document-format.ts';

/**
 * Reads and writes tables of one kind: `rows` of cells by column. A row holds the column it does not know as well,
 * so that nothing is lost; columns that no row fills are left out, unless the file had them.
 * @param columns of the row schema, in the order in which a new file has them
 * @param required those that must stand in the header
 */
export function csvFormat(columns: readonly string[], required: readonly string[]): Format {
  return {
    fromFile: (text) => {
      const records: string[][] = [];
      const fault = readCsv(normalized(text), (cells) => records.push(cells));
      if (fault !== undefined) {
        throw new Error(`第${fault.line}行的引号不成对，请先用 Excel 或文本编辑器改好，再到这里编辑。`);
      }
      const [header = [], ...rows] = records;
      return {
        _header: header,
        rows: rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))),
      };
    },
    toFile: ({ rows, _header: before }) => {
      const all = (Array.isArray(rows) ? rows : []) as Record<string, unknown>[];
      const known = Array.isArray(before) ? (before as string[]) : [];
      const isUsed = (name: string) => required.includes(name) || all.some((row) => cellOf(row[name]) !== '');
      const added = columns.filter((name) => !known.includes(name) && isUsed(name));
      const header = [...known, ...added];
      const lines = all.map((row) => header.map((name) => quoted(cellOf(row[name]))));
      return [header.map(quoted), ...lines].map((cells) => `${cells.join(',')}\n`).join('');
    },
  };
}

/** Numbers and dates come as they are typed; several values of one cell are parted by `|`. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join('|') : String(value).trim();
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
