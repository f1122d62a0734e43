import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptBody } from '../exports/tables/table-printer.ts';
import type { Asset } from './compile.ts';
import { digestOf } from './fingerprint.ts';
import { placeBody, placeCopy, placeLink } from './place-file.ts';
import type { PlannedFile } from './plan.ts';
import { refusePersonalDataInFile } from './printed-personal-data.ts';
import { publicFiles, refuseTellingImage } from './public-files.ts';
import { fileOf } from './site-path.ts';
import type { SlotUpdate } from './slot-update.ts';

export interface FilesOptions {
  planned: readonly PlannedFile[];
  assets: readonly Asset[];
  publicFolder: string;
  /** Values that may be published (`allowed-personal-data.csv`). */
  allowedPersonalData?: readonly string[] | undefined;
}

interface WantedFile {
  file: string;
  fingerprint: string;
  put: (target: string) => { size: number; digest: string };
}

/** Brings everything that is no page and no bundle into the slot. */
export function assembleFiles(slot: SlotUpdate, options: FilesOptions): { written: number; reused: number } {
  const links: string[] = [];
  const fresh: WantedFile[] = [];
  let reused = 0;
  for (const wanted of wantedFiles(options)) {
    const standing = slot.standingOfFile(wanted.file, wanted.fingerprint);
    if (standing === 'absent') fresh.push(wanted);
    else reused += 1;
    if (standing === 'linkable') links.push(wanted.file);
  }
  slot.begin([...links, ...fresh.map(({ file }) => file)]);
  for (const file of links) slot.linkFile(file);
  for (const { file, fingerprint, put } of fresh) {
    slot.recordFile(file, { fingerprint, ...put(join(slot.folder, file)) });
  }
  return { written: fresh.length, reused };
}

function* wantedFiles({
  planned,
  assets,
  publicFolder,
  allowedPersonalData = [],
}: FilesOptions): Generator<WantedFile> {
  for (const each of planned) {
    const { path, body } = each;
    yield {
      file: fileOf(path),
      fingerprint: 'fingerprint' in each ? each.fingerprint : digestOf(each.body),
      put: (target) => {
        const kept = 'kept' in each ? each.kept : undefined;
        if (kept !== undefined) return placeKept(target, kept);
        const bytes = asBytes(typeof body === 'function' ? body() : body);
        refusePersonalDataInFile(path, bytes, allowedPersonalData);
        placeBody(target, bytes);
        return { size: bytes.length, digest: digestOf(bytes) };
      },
    };
  }
  for (const { file, source, size, digest } of assets) {
    yield {
      file,
      fingerprint: digest,
      put: (target) => {
        placeCopy(target, source);
        return { size, digest };
      },
    };
  }
  for (const { file, source, fingerprint } of publicFiles(publicFolder)) {
    yield {
      file,
      fingerprint,
      put: (target) => {
        placeCopy(target, source);
        // Of the copy: the original may be saved again at any time.
        const bytes = readFileSync(target);
        refuseTellingImage(file, bytes);
        return { size: bytes.length, digest: digestOf(bytes) };
      },
    };
  }
}

/** A body that was searched when it was put aside. */
function placeKept(
  target: string,
  { file, bytes, size, digest }: KeptBody,
): { size: number; digest: string } {
  if (file === undefined) placeBody(target, bytes());
  else placeLink(target, file);
  return { size, digest };
}

function asBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body) : body;
}
