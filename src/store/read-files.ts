import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { KnownFile } from './cache.ts';
import { collectDocuments, type DocumentSource } from './collect.ts';
import type { Column } from './columns.ts';
import { isDocumentKind, type DocumentKind, type ContentKind, type TableKind } from './content-file.ts';
import { documentContentProblems, tableContentProblems } from './content-problems.ts';
import { decode, type Decoded } from './decode.ts';
import { escapedPersonalData } from './escaped-text.ts';
import { documentFaults } from './document-faults.ts';
import { frontMatterSchemas, type FrontMatterOf } from './document-kinds.ts';
import type { DocumentReading, FileReading, TableReading } from './file-reading.ts';
import { stampOf } from './file-stamp.ts';
import { splitFrontMatter } from './front-matter.ts';
import { personalDataOf, type FoundPersonalData } from './personal-data.ts';
import { readTable } from './read-table.ts';
import type { FoundFile } from './walk.ts';

/** A file's reading and the hash (SHA-256, hexadecimal) of the bytes it was made from. */
export interface HashedReading {
  hash: string;
  /** Of the file just before it was read (`stampOf`). */
  stamp: string | undefined;
  reading: FileReading;
}

/** What reading needs to know and may reuse. */
export interface ReadingContext {
  content: string;
  /** A folder of ours for what content-collections writes. */
  work: string;
  columns: Readonly<Record<TableKind, readonly Column[]>>;
  /** Files that earlier runs read without a problem. */
  known: ReadonlyMap<string, KnownFile>;
}

/** Largest sizes in bytes; a longer document is a mistake (a picture pasted as text), a longer table an export. */
const largest = { document: 2 * 1024 * 1024, table: 64 * 1024 * 1024 };

/** Reads these files; every one of them has a reading in the answer. */
export async function readFiles(
  files: readonly FoundFile[],
  context: ReadingContext,
): Promise<Map<string, HashedReading>> {
  const read = new Map<string, HashedReading>();
  const toCollect: (DocumentSource & Pick<HashedReading, 'hash' | 'stamp'>)[] = [];
  for (const { path, kind } of files) {
    const { bytesHash, stamp, decoded } = readBytes(context.content, path, kind);
    const known = context.known.get(path);
    const isKnown = known !== undefined && known.hash === bytesHash;
    const keep = (reading: FileReading) => read.set(path, { hash: bytesHash, stamp, reading });
    if ('problem' in decoded) keep(unreadable(path, kind, { ...decoded.problem, file: path }));
    else if (!isDocumentKind(kind)) {
      const reading = readTable(path, kind, decoded.text, context.columns[kind]);
      if (!isKnown) {
        reading.problems = reading.problems.concat(tableContentProblems(path, decoded.text));
        // What is allowed stands in this table, and is no part of the site.
        if (kind !== 'allowed-personal-data') reading.personalData = personalDataOf(path, decoded.text);
      }
      keep(reading);
    } else if (isKnown)
      keep(documentReading(path, kind, decoded.text, known.data, { problems: [], personalData: [] }));
    else toCollect.push({ path, kind, text: decoded.text, hash: bytesHash, stamp });
  }
  const { data, errors } = await collectDocuments(context.content, toCollect, context.work);
  for (const { path, kind, text, hash: bytesHash, stamp } of toCollect) {
    const problems = documentContentProblems(path, text);
    const found = data.get(path);
    if (found === undefined) problems.unshift(...refusal(path, kind, text, errors.get(path)));
    const personalData = personalDataOfDocument(path, text);
    const reading = documentReading(path, kind, text, found, { problems, personalData });
    read.set(path, { hash: bytesHash, stamp, reading });
  }
  return read;
}

/** What YAML shows and the file does not, comes last; what both show, once. */
function personalDataOfDocument(path: string, text: string): FoundPersonalData[] {
  const found = personalDataOf(path, text);
  const known = new Set(found.map(({ finding }) => finding.value));
  return [...found, ...escapedPersonalData(path, text).filter(({ finding }) => !known.has(finding.value))];
}

function readBytes(
  content: string,
  path: string,
  kind: ContentKind,
): { bytesHash: string; stamp: string | undefined; decoded: Decoded } {
  const limit = isDocumentKind(kind) ? largest.document : largest.table;
  try {
    const full = join(content, path);
    const stat = statSync(full);
    const { size } = stat;
    const stamp = stampOf(stat, Date.now());
    if (size > limit) {
      const args = { size: megabytes(size), limit: megabytes(limit) };
      return { bytesHash: '', stamp, decoded: { problem: { code: 'HB106', args } } };
    }
    const bytes = readFileSync(full);
    return { bytesHash: hash('sha256', bytes, 'hex'), stamp, decoded: decode(bytes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { bytesHash: '', stamp: undefined, decoded: { problem: { code: 'HB120', args: { reason } } } };
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function unreadable(path: string, kind: ContentKind, problem: Problem): FileReading {
  if (isDocumentKind(kind))
    return { path, kind, data: undefined, body: '', problems: [problem], personalData: [] };
  return {
    path,
    kind,
    readable: false,
    rows: [],
    refused: [],
    problems: [problem],
    personalData: [],
  } satisfies TableReading;
}

function documentReading(
  path: string,
  kind: DocumentKind,
  text: string,
  data: Record<string, unknown> | undefined,
  found: Pick<DocumentReading, 'problems' | 'personalData'>,
): DocumentReading {
  const split = splitFrontMatter(text);
  return {
    path,
    kind,
    data: data as FrontMatterOf<DocumentKind> | undefined,
    ...(data === undefined && { refusedId: /^id: *["']?([\w-]+)/m.exec(text)?.[1] }),
    body: typeof split === 'string' ? '' : split.body,
    ...found,
  };
}

/** Why content-collections did not keep the document. If we find no reason, it still is a problem. */
function refusal(path: string, kind: DocumentKind, text: string, said: string | undefined): Problem[] {
  const faults = documentFaults(path, text, frontMatterSchemas[kind]);
  if (faults.length > 0) return faults;
  return [{ code: 'HB122', file: path, args: { reason: said ?? 'content-collections' } }];
}
