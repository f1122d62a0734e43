import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainDate } from '../domain/plain-date.ts';
import type { ContentRevision } from './content-revision.ts';
import { writeDurably } from './durable.ts';
import { digestOf } from './fingerprint.ts';
import { liveSlot, slotPlace } from './slots.ts';

/** What publishing has to know of a finished site and cannot read from its files. */
export interface BuiltRecord {
  day: PlainDate;
  /** Where the site lies, with a slash at both ends. */
  base: string;
  /** Public address with base. */
  url: string;
  /** The content security policy of every page. */
  policy: string;
  isSample: boolean;
  isPreview: boolean;
  /** Addresses that were published and lead elsewhere, from → to, without base. */
  redirects: Record<string, string>;
  /** Tombstones, without base. */
  gone: string[];
  /** Everything that must be found nowhere any more, without base; the gone are among them. */
  takenDown: string[];
  /** Of the content when it was read. */
  revision: ContentRevision | undefined;
}

interface Stored {
  version: typeof VERSION;
  /** Digest of the manifest of the slot that is spoken of: a killed build may have left an older record. */
  manifest: string;
  record: BuiltRecord;
}

const VERSION = 1;

/** Says of the site that `dist` shows now what it is. */
export function writeBuiltRecord(root: string, record: BuiltRecord): void {
  const stored: Stored = { version: VERSION, manifest: manifestDigest(root) ?? '', record };
  writeDurably(placeOf(root), JSON.stringify(stored));
}

/** What is known of the site that `dist` shows; undefined if nothing is, or only of another one. */
export function readBuiltRecord(root: string): BuiltRecord | undefined {
  let stored: Stored;
  try {
    stored = JSON.parse(readFileSync(placeOf(root), 'utf8')) as Stored;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const isOfThis = stored.version === VERSION && stored.manifest === manifestDigest(root);
  return isOfThis ? stored.record : undefined;
}

function placeOf(root: string): string {
  return join(root, '.hongbang', 'built.json');
}

function manifestDigest(root: string): string | undefined {
  const live = liveSlot(root);
  const manifest = live && slotPlace(root, live).manifest;
  return manifest !== undefined && existsSync(manifest) ? digestOf(readFileSync(manifest)) : undefined;
}
