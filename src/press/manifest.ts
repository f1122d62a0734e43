import { readFileSync } from 'node:fs';
import { writeDurably } from './durable.ts';

/** One file of a slot. `fingerprint` says what it was made from, `digest` (SHA-256, base64url) what it holds. */
export interface FileEntry {
  fingerprint: string;
  size: number;
  digest: string;
  /** SHA-256 (base64url) of the text of the notice that a page prints. */
  text?: string | undefined;
}

/** One folder of a slot that a tool filled; the files are named below the folder. */
export interface FolderEntry {
  fingerprint: string;
  files: readonly { name: string; size: number; digest: string }[];
}

/** What a slot holds, by path relative to the site's root. */
export interface Manifest {
  files: Map<string, FileEntry>;
  folders: Map<string, FolderEntry>;
}

type Row = [name: string, fingerprint: string, size: number, digest: string, text?: string];
type FolderRow = [name: string, fingerprint: string, files: [name: string, size: number, digest: string][]];
interface Stored {
  version: typeof VERSION;
  files: Row[];
  folders: FolderRow[];
}

const VERSION = 2;

/** Reads a manifest; undefined if there is none, or none that this version wrote whole. */
export function readManifest(path: string): Manifest | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const stored = parse(text);
  if (stored?.version !== VERSION) return undefined;
  return {
    files: new Map(
      stored.files.map(([name, fingerprint, size, digest, text]) => [
        name,
        { fingerprint, size, digest, ...(text !== undefined && { text }) },
      ]),
    ),
    folders: new Map(
      stored.folders.map(([name, fingerprint, files]) => [
        name,
        { fingerprint, files: files.map(([file, size, digest]) => ({ name: file, size, digest })) },
      ]),
    ),
  };
}

/** Writes a manifest durably, rows in arrays: 50,000 files are about 6 MB. */
export function writeManifest(path: string, manifest: Manifest): void {
  const stored: Stored = {
    version: VERSION,
    files: Array.from(manifest.files, ([name, { fingerprint, size, digest, text }]): Row => {
      return text === undefined ? [name, fingerprint, size, digest] : [name, fingerprint, size, digest, text];
    }),
    folders: Array.from(manifest.folders, ([name, { fingerprint, files }]) => [
      name,
      fingerprint,
      files.map((file) => [file.name, file.size, file.digest]),
    ]),
  };
  writeDurably(path, JSON.stringify(stored));
}

/** Adds up the bytes of all files. */
export function bytesOf(manifest: Manifest): number {
  let bytes = 0;
  for (const { size } of manifest.files.values()) bytes += size;
  for (const { files } of manifest.folders.values()) for (const { size } of files) bytes += size;
  return bytes;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): Stored | undefined {
  try {
    return JSON.parse(text) as Stored;
  } catch {
    // Half a manifest (a full disk, a hand) is no manifest: the slot will be filled anew.
    return undefined;
  }
}
