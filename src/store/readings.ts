import type { DocumentKind, FileKind, TableKind } from './content-file.ts';
import type { DocumentReading, FileReading, TableReading } from './file-reading.ts';

/** All files that were read, by kind and in the order of their paths. */
export interface Readings {
  documents<K extends DocumentKind>(kind: K): readonly DocumentReading<K>[];
  tables<K extends TableKind>(kind: K): readonly TableReading<K>[];
}

export function readingsByKind(files: ReadonlyMap<string, FileReading>): Readings {
  const inOrder = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const byKind = Map.groupBy(inOrder, ({ kind }): FileKind => kind);
  return {
    documents: <K extends DocumentKind>(kind: K) =>
      (byKind.get(kind) ?? []) as unknown as DocumentReading<K>[],
    tables: <K extends TableKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as TableReading<K>[],
  };
}
