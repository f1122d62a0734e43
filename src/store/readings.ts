import type { ContentKind, DocumentKind, TableKind } from './content-file.ts';
import type { DocumentReading, FileReading, TableReading } from './file-reading.ts';

/** All files that were read, by kind and in the order of their paths. */
export interface Readings {
  documents<K extends DocumentKind>(kind: K): readonly DocumentReading<K>[];
  tables<K extends TableKind>(kind: K): readonly TableReading<K>[];
}

export function readingsByKind(files: readonly FileReading[]): Readings {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const byKind = Map.groupBy(inOrder, ({ kind }): ContentKind => kind);
  return {
    documents: <K extends DocumentKind>(kind: K) =>
      (byKind.get(kind) ?? []) as unknown as DocumentReading<K>[],
    tables: <K extends TableKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as TableReading<K>[],
  };
}
