import type { Problem } from '../domain/problem.ts';
import type { TableKind } from './content-file.ts';
import type { DocumentReading, TableReading } from './file-reading.ts';

/** Tables with the document of the same name beside them, and those without one. */
export interface Beside<K extends TableKind> {
  /** The table beside a document, by the document's path. */
  tableOf: (documentPath: string) => TableReading<K> | undefined;
  /** Says of every table without its head that it has none. */
  problems: Problem[];
}

/** Finds for each document `x.md` the table `x.csv` beside it; `code` is said of tables that stand alone. */
export function tablesBeside<K extends TableKind>(
  tables: readonly TableReading<K>[],
  heads: readonly DocumentReading[],
  code: string,
): Beside<K> {
  const byPath = new Map(tables.map((table) => [table.path, table]));
  const paths = new Set(heads.map(({ path }) => path));
  return {
    tableOf: (path) => byPath.get(path.replace(/\.md$/, '.csv')),
    problems: tables
      .map(({ path }) => ({ path, head: path.replace(/\.csv$/, '.md') }))
      .filter(({ head }) => !paths.has(head))
      .map(({ path, head }) => ({ code, file: path, args: { head } })),
  };
}
