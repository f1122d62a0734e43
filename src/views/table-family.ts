import type { Download, PrintTable, TableFormat } from './download.ts';
import type { Edition } from './edition.ts';
import type { Table } from './table.ts';

/**
 * Tables of one kind that can be taken away. The sibling of PageFamily: a table is a pure function of the edition,
 * known by its stem, which is the path of its files without the ending (`/honors/green/2022/list`).
 */
export interface TableFamily {
  /** Matches the stems of the family; its groups are the arguments of `table`. */
  pattern: RegExp;
  formats: readonly TableFormat[];
  /** A longer table goes without the format; `xlsx` has a limit anyway. */
  mostRows?: Partial<Record<TableFormat, number>>;
  /** May its tables be made between any two pages? They take nothing that is kept for one list at a time. */
  ahead?: true;
  /** Stems of all its tables; those that no page asks for are printed too. */
  stems: (edition: Edition) => Iterable<string>;
  /** Undefined where there is no such table. */
  table: (edition: Edition, ...parts: (string | undefined)[]) => Table | undefined;
}

/** Packing is slow, and a long workbook slow to open; spreadsheets open CSV too. */
const usualLimits: Partial<Record<TableFormat, number>> = { xlsx: 10_000 };

/** Finds the table of a stem among the families and has it printed. */
export function downloadsOf(
  edition: Edition,
  families: readonly TableFamily[],
  print: PrintTable,
  stem: string,
): Download[] {
  for (const { pattern, formats, mostRows, table } of families) {
    const parts = pattern.exec(stem)?.slice(1);
    if (!parts) continue;
    const most = { ...usualLimits, ...mostRows };
    const formatsOf = ({ rows }: Table) =>
      formats.filter((format) => rows.length <= (most[format] ?? Infinity));
    return print(stem, formatsOf, () => {
      const made = table(edition, ...parts);
      if (!made) throw new Error(`there is no table ${stem}`);
      return made;
    });
  }
  throw new Error(`no family of tables knows ${stem}`);
}
