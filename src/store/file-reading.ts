import type { Problem } from '../domain/problem.ts';
import type { DocumentKind, TableKind } from './content-file.ts';
import type { FrontMatterOf } from './document-kinds.ts';
import type { FoundPersonalData } from './personal-data.ts';
import type { Row } from './table-kinds.ts';

/** A row that was refused, as far as it could be read: its cells by column. */
export interface RefusedRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** What one document came to: its data, or the problems that keep it out. */
export interface DocumentReading<K extends DocumentKind = DocumentKind> {
  path: string;
  kind: K;
  /** Undefined if the document was refused. */
  data: FrontMatterOf<K> | undefined;
  /** The id it gives itself, if it was refused and one can be made out. */
  refusedId?: string | undefined;
  /** The Markdown after the front matter. */
  body: string;
  problems: Problem[];
  /** Problems unless they are allowed. */
  personalData: FoundPersonalData[];
}

/** What one table came to. Rows read = `rows` + `refused`. */
export interface TableReading<K extends TableKind = TableKind> {
  path: string;
  kind: K;
  /** False if no row of the file can be used: bytes, header or quoting are broken. */
  readable: boolean;
  rows: Row<K>[];
  refused: RefusedRow[];
  problems: Problem[];
  personalData: FoundPersonalData[];
}

export type FileReading = DocumentReading | TableReading;

export function isDocumentReading(reading: FileReading): reading is DocumentReading {
  return 'body' in reading;
}
