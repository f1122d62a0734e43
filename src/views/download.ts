import type { Table } from './table.ts';

export const tableFormats = ['csv', 'xlsx', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A file to take away, as a page names it. */
export interface Download {
  format: TableFormat;
  /** Path of the file, without base: `/honors/green/2022/list.csv`. */
  file: string;
  /** Rows of its table, the heading not counted. */
  rows: number;
  bytes: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: string;
}

/**
 * Prints the files of a table and says what they are. Called again for the same stem, it gives the same answer
 * and does not ask for the table.
 */
export type PrintTable = (
  stem: string,
  formatsOf: (table: Table) => TableFormat[],
  table: () => Table,
) => Download[];

/** For an edition whose pages offer no files. */
export const printNothing: PrintTable = () => [];
