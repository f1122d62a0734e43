import type { BuiltSite } from '../built-site.ts';
import type { PackedFiles } from '../packed-files.ts';
import type { ReleaseRecord } from './release-record.ts';

/** What a release is made from. */
export interface ReleaseSource {
  site: BuiltSite;
  packed: PackedFiles;
  /** The release being served: what has not changed is linked from it, and what is carried lies in it. */
  previous: ReleaseRecord | undefined;
}

/** Told of each step, before or after it: how far a publication is, and in tests where to end it. */
export type OnStep = (step: string) => void;

/**
 * A place that keeps releases in folders of their own and serves one of them:
 *
 * ```
 * current → releases/000012-1f0c9a3e
 * releases/000012-1f0c9a3e/<base>/index.html, index.html.gz, index.html.br, …
 * releases/000012-1f0c9a3e.json    its record; a release without one does not count
 * incoming/                        what is being made
 * nginx/                           configuration to include
 * ```
 */
export interface ReleaseStore {
  /** Clears away what a killed publication left, and reads what is there, oldest first. */
  open(): Promise<{ current: string | undefined; releases: ReleaseRecord[] }>;
  /** Makes a release, whole, and its record. */
  place(record: ReleaseRecord, source: ReleaseSource): Promise<void>;
  /** Links files of one release into another, and writes the record of that one. */
  carry(record: ReleaseRecord, from: ReleaseRecord, paths: readonly string[]): Promise<void>;
  /** Serves a release from now on, in one step. */
  point(id: string): Promise<void>;
  /** Removes a release: its record first, so that half of it never counts. */
  remove(id: string): Promise<void>;
  /** Writes the files below `nginx/`; tells whether any of them changed. */
  writeServerFiles(files: Readonly<Record<string, string>>): Promise<boolean>;
  close(): Promise<void>;
}
