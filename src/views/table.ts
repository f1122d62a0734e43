/**
 * What the cells of a column hold. `date` is `YYYY-MM-DD`, `dateTime` as the site writes it
 * (`2022-05-23T09:00+08:00`), `list` several texts.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'dateTime' | 'boolean' | 'list';

export interface Column {
  /** Name of the field in JSON; never changes once published. */
  key: string;
  /** Heading in CSV and XLSX, in Chinese. */
  title: string;
  type: ColumnType;
  /** No row leaves it empty. */
  required?: boolean | undefined;
  /** The only texts that stand in it, where they are few. */
  values?: readonly string[] | undefined;
  /** One sentence for the column list of `/data/`. */
  description?: string | undefined;
}

/** Undefined is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A table to take away: what the writers in `exports/tables/` turn into CSV, XLSX and JSON. */
export interface Table {
  /** What it lists; names the sheet. */
  title: string;
  columns: readonly Column[];
  /** Cells in the order of the columns. */
  rows: readonly (readonly Cell[])[];
}
