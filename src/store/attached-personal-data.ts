import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largestAttachedFile } from '../domain/attached-file.ts';
import type { Problem } from '../domain/problem.ts';
import { personalDataIn, withoutPersonalData } from '../privacy/personal-data.ts';
import type { AttachedText } from './attached-text.ts';
import { attachedTypeOf, isCompoundFile, isZip, zipTypeOf } from './attached-type.ts';
import { sourcesKey } from './cache.ts';
import { foundPersonalData, type FoundPersonalData } from './personal-data.ts';
import { readAttached } from './read-attached.ts';
import { roomForOneFile, zipEntries } from './zip-entries.ts';
import { zipText } from './zip-text.ts';

/** What was found in files beside notices. */
export interface AttachedPersonalData {
  problems: Problem[];
  personalData: FoundPersonalData[];
}

/**
 * Reads the files beside notices for personal data, in all that is written in them. One that has kept its size
 * and times is not opened again, nor in later runs if nothing was found and there is a `memory` folder.
 */
export function attachedPersonalDataIn(
  content: string,
  memory: string | undefined,
): (paths: readonly string[]) => Promise<AttachedPersonalData> {
  const store = memory === undefined ? undefined : join(memory, 'clean-attached.json');
  let known: Map<string, { stamp: string; found: AttachedPersonalData }> | undefined;
  return async (paths) => {
    if (paths.length === 0) return { problems: [], personalData: [] };
    known ??= new Map(cleanBefore(store).map(([path, stamp]) => [path, { stamp, found: nothing }]));
    const next: typeof known = new Map();
    for (const path of paths) {
      const stamp = stampOf(join(content, path));
      // What cannot be read at all is told where its bytes are wanted for the page.
      if (stamp === undefined) continue;
      const before = known.get(path);
      next.set(path, before?.stamp === stamp ? before : { stamp, found: await lookInto(content, path) });
    }
    known = next;
    if (store !== undefined) remember(store, next);
    const all = [...next.values()].map(({ found }) => found);
    return {
      problems: all.flatMap(({ problems }) => problems),
      personalData: all.flatMap(({ personalData }) => personalData),
    };
  };
}

const nothing: AttachedPersonalData = { problems: [], personalData: [] };

async function lookInto(content: string, file: string): Promise<AttachedPersonalData> {
  const bytes = readFileSync(join(content, file));
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

function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}` : undefined;
}

function cleanBefore(store: string | undefined): [path: string, stamp: string][] {
  if (store === undefined) return [];
  try {
    const { key, clean } = JSON.parse(readFileSync(store, 'utf8')) as {
      key: string;
      clean: [string, string][];
    };
    return key === sourcesKey() ? clean : [];
  } catch {
    // None yet, or half of one: every file is read again, and only time is lost.
    return [];
  }
}

function remember(
  store: string,
  files: ReadonlyMap<string, { stamp: string; found: AttachedPersonalData }>,
): void {
  const clean = [...files].filter(([, { found }]) => isClean(found));
  mkdirSync(join(store, '..'), { recursive: true });
  const draft = `${store}.${process.pid}`;
  writeFileSync(
    draft,
    JSON.stringify({ key: sourcesKey(), clean: clean.map(([path, { stamp }]) => [path, stamp]) }),
  );
  renameSync(draft, store);
}

function isClean({ problems, personalData }: AttachedPersonalData): boolean {
  return problems.length + personalData.length === 0;
}
