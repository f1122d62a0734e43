import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largestAttachedFile } from '../domain/attached-file.ts';
import type { Problem } from '../domain/problem.ts';
import { personalDataIn, withoutPersonalData } from '../privacy/personal-data.ts';
import type { AttachedText } from './attached-text.ts';
import { attachedTypeOf, isCompoundFile, isZip, zipTypeOf } from './attached-type.ts';
import { sourcesKey } from './cache.ts';
import { isSameStamp, stampOf } from './file-stamp.ts';
import { foundPersonalData, type FoundPersonalData } from './personal-data.ts';
import { readAttached } from './read-attached.ts';
import { roomForOneFile, zipEntries } from './zip-entries.ts';
import { zipText } from './zip-text.ts';

/** What was found in files beside notices. */
export interface AttachedPersonalData {
  problems: Problem[];
  personalData: FoundPersonalData[];
  /** SHA-256 (hexadecimal) of the bytes that were looked into, by path: only these may be published. */
  seen: ReadonlyMap<string, string>;
}

/** What was found in one file of these bytes. */
interface Found {
  sha256: string;
  problems: Problem[];
  personalData: FoundPersonalData[];
}

/** What is known of a file that had this stamp (`stampOf`). */
interface Known {
  stamp: string | undefined;
  found: Found;
}

/**
 * Reads the files beside notices for personal data, in all that is written in them. One that certainly is
 * as it was is not opened again, nor in later runs if nothing was found and there is a `memory` folder.
 */
export function attachedPersonalDataIn(
  content: string,
  memory: string | undefined,
): (paths: readonly string[]) => Promise<AttachedPersonalData> {
  const store = memory === undefined ? undefined : join(memory, 'clean-attached.json');
  let known: Map<string, Known> | undefined;
  return async (paths) => {
    if (paths.length === 0) return { problems: [], personalData: [], seen: new Map() };
    known ??= store === undefined ? new Map<string, Known>() : cleanBefore(store);
    const next = new Map<string, Known>();
    for (const path of paths) {
      const stat = statSync(join(content, path), { throwIfNoEntry: false });
      // What cannot be read at all is told where its bytes are wanted for the page.
      if (!stat?.isFile()) continue;
      const stamp = stampOf(stat, Date.now());
      const before = known.get(path);
      const isKnown = before !== undefined && isSameStamp(before.stamp, stamp);
      const found = isKnown ? before.found : await lookInto(content, path, before?.found);
      if (found !== undefined) next.set(path, { stamp, found });
    }
    known = next;
    if (store !== undefined) remember(store, next);
    const all = [...next].map(([path, { found }]) => ({ path, ...found }));
    return {
      problems: all.flatMap(({ problems }) => problems),
      personalData: all.flatMap(({ personalData }) => personalData),
      seen: new Map(all.map(({ path, sha256 }) => [path, sha256])),
    };
  };
}

const nothing: Omit<Found, 'sha256'> = { problems: [], personalData: [] };

/**
 * @param before what was found in the bytes that the file had last
 * @returns undefined if it cannot be read
 */
async function lookInto(
  content: string,
  file: string,
  before: Found | undefined,
): Promise<Found | undefined> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(content, file));
  } catch {
    // Gone meanwhile, or locked: what was not looked into is not published.
    return undefined;
  }
  const sha256 = hash('sha256', bytes, 'hex');
  return before?.sha256 === sha256 ? before : { sha256, ...(await lookIntoBytes(bytes, file)) };
}

async function lookIntoBytes(bytes: Buffer, file: string): Promise<Omit<Found, 'sha256'>> {
  // Too large, or not what its name says: refused elsewhere, whatever it holds.
  if (bytes.length > largestAttachedFile) return nothing;
  const old = oldFormat(file);
  if (old !== undefined) return { ...nothing, problems: [{ code: 'HB764', file, args: old }] };
  let read: AttachedText | undefined;
  try {
    read = await readAny(bytes, file);
    if (read === undefined) return nothing;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...nothing, problems: [{ code: 'HB761', file, args: { reason } }] };
  }
  const personalData = [
    ...personalDataIn(file).map((finding) => foundPersonalData(finding, { file })),
    ...read.pieces.flatMap(({ where, text, placeAt }) =>
      // PDF files print radicals (⽇, U+2F47) for characters (日).
      personalDataIn(placeAt === undefined ? text.normalize('NFKC') : text).map((finding) => {
        const { problem } = foundPersonalData(finding, { file });
        // The field says where in the file; nobody can write a mended value into it.
        const place = withoutPersonalData(placeAt?.(finding.start) ?? where);
        return { problem: { ...problem, field: [place], suggestion: undefined }, finding };
      }),
    ),
  ];
  if (read.isScan) personalData.push(scan(file));
  const embedded = read.embedded.map((name) => ({ code: 'HB762', args: { name } }));
  const problems = [...embedded, ...(read.faults ?? [])].map((fault) => ({ ...fault, file }));
  return { problems, personalData };
}

/** Undefined: not what its name says, which is refused elsewhere, whatever it holds. */
async function readAny(bytes: Buffer, file: string): Promise<AttachedText | undefined> {
  if (isCompoundFile(bytes)) {
    const hasPassword = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new Error(hasPassword ? '加了密码' : '是旧格式的 Office 文件，只改了后缀');
  }
  const room = roomForOneFile();
  const archive = isZip(bytes) ? zipEntries(bytes, room) : undefined;
  const type = archive === undefined ? attachedTypeOf(bytes, file) : zipTypeOf(archive);
  if (type === 'zip') return archive && zipText(archive, room);
  return type && readAttached(bytes, type, room);
}

/** Formats that are old, or made to carry macros, and the one to save as instead. */
function oldFormat(file: string): { format: string; instead: string } | undefined {
  const format = /\.(xlsm|xlsb|xls|et|docm|doc|wps)$/i.exec(file)?.[1]?.toLowerCase();
  if (format === undefined) return undefined;
  return { format: `.${format}`, instead: /^(?:x|et)/.test(format) ? '.xlsx' : '.docx' };
}

/** Pages that are pictures: a row of the allowed data says that somebody has looked at them. */
function scan(file: string): FoundPersonalData {
  const value = file.slice(file.lastIndexOf('/') + 1);
  return { problem: { code: 'HB763', file, args: {} }, finding: { kind: 'scan', value } };
}

function cleanBefore(store: string): Map<string, Known> {
  try {
    const { key, clean } = JSON.parse(readFileSync(store, 'utf8')) as {
      key: string;
      clean: [path: string, stamp: string, sha256: string][];
    };
    if (key !== sourcesKey()) return new Map();
    return new Map(clean.map(([path, stamp, sha256]) => [path, { stamp, found: { sha256, ...nothing } }]));
  } catch {
    // None yet, or half of one: every file is read again, and only time is lost.
    return new Map();
  }
}

function remember(store: string, files: ReadonlyMap<string, Known>): void {
  const clean = [...files].flatMap(([path, { stamp, found }]) =>
    stamp !== undefined && isClean(found) ? [[path, stamp, found.sha256]] : [],
  );
  mkdirSync(join(store, '..'), { recursive: true });
  const draft = `${store}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ key: sourcesKey(), clean }));
  renameSync(draft, store);
}

function isClean({ problems, personalData }: Found): boolean {
  return problems.length + personalData.length === 0;
}
