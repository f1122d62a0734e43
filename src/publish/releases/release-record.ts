import { createHash } from 'node:crypto';
import type { BuiltRecord } from '../../press/built-record.ts';

/** What is known of a release, kept beside it where it is published. */
export interface ReleaseRecord {
  version: typeof RECORD_VERSION;
  /** `000012-1f0c9a3e`: a number that grows, and what the files are. */
  id: string;
  /** ISO 8601, when it was published. */
  published: string;
  built: BuiltRecord;
  /** SHA-256 (base64url) by path below the base. */
  files: Record<string, string>;
  /**
   * Files of earlier releases whose names say what they hold, kept for pages that are still open: SHA-256, and until
   * when (ISO 8601).
   */
  carried: Record<string, { digest: string; until: string }>;
  /** All that was ever taken down here, without base. */
  takenDown: string[];
}

export const RECORD_VERSION = 1;

/** The id of the release that follows `last`. */
export function releaseId(last: string | undefined, files: ReadonlyMap<string, string>): string {
  const number = last === undefined ? 1 : Number(last.slice(0, 6)) + 1;
  return `${String(number).padStart(6, '0')}-${sumOf(files)}`;
}

/** Eight digits that tell two sets of files apart. */
export function sumOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, digest] of files) hash.update(`${path}\n${digest}\n`);
  return hash.digest('hex').slice(0, 8);
}

/** Reads a record; undefined if it is none, or of another version. */
export function parseRecord(text: string): ReleaseRecord | undefined {
  try {
    const record = JSON.parse(text) as ReleaseRecord;
    return record.version === RECORD_VERSION && isReleaseId(record.id) ? record : undefined;
  } catch {
    // Half a record is none: what it speaks of counts as never published.
    return undefined;
  }
}

export function isReleaseId(name: unknown): name is string {
  return typeof name === 'string' && /^\d{6}-[0-9a-f]{8}$/.test(name);
}
