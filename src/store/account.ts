import { isDocumentReading, type FileReading } from './file-reading.ts';
import type { Built } from './registry-builder.ts';

/** Read = registered + refused, for documents as for rows; files = documents + tables + aside. */
export interface Account {
  files: number;
  /** Files that hold no content of the registry: the guide, unknown and unreadable files, links. */
  aside: number;
  tables: number;
  documents: Balance;
  rows: Balance;
  /** Files with at least one problem. */
  filesWithProblems: number;
  errors: number;
  warnings: number;
  /** Problems held back because they only follow from others; what remains of them shows in the next run. */
  followUps: number;
  /** Rows that allow to publish personal data: told in every report, for somebody must have looked at each. */
  allowances?: number | undefined;
}

export interface Balance {
  read: number;
  registered: number;
  refused: number;
}

/**
 * Closes the account of what was read. Registered is counted in the registry, refused where it was refused; if the
 * sum is not what was read, something was lost on the way, which is our fault: it throws.
 */
export function accountOf(
  files: Iterable<FileReading>,
  aside: number,
  built: Built,
): Pick<Account, 'files' | 'aside' | 'tables' | 'documents' | 'rows'> {
  const documents: Balance = { read: 0, registered: built.documents, refused: built.refusedDocuments.length };
  const rows: Balance = { read: 0, registered: built.rows, refused: built.refusedRows };
  let tables = 0;
  for (const reading of files) {
    if (isDocumentReading(reading)) {
      documents.read += 1;
      if (reading.data === undefined) documents.refused += 1;
    } else {
      tables += 1;
      rows.read += reading.rows.length + reading.refused.length;
      rows.refused += reading.refused.length;
    }
  }
  for (const [what, { read, registered, refused }] of Object.entries({ documents, rows })) {
    if (read !== registered + refused) {
      throw new Error(`The account of ${what} does not balance: ${read} ≠ ${registered} + ${refused}`);
    }
  }
  return { files: documents.read + tables + aside, aside, tables, documents, rows };
}
