import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largestAttachedFile, type AttachedFile } from '../domain/attached-file.ts';
import type { Problem } from '../domain/problem.ts';
import { attachedTypeOf } from './attached-type.ts';
import { isSameStamp, stampOf } from './file-stamp.ts';

/** The files beside notices, by path, and what kept one from being read. */
export interface AttachedFiles {
  files: ReadonlyMap<string, AttachedFile>;
  problems: Problem[];
}

/**
 * Reads the files beside notices of one content folder. A file that certainly is as it was is not read again
 * (`stampOf`); while none has changed, the answer is the same object.
 */
export function attachedFilesIn(content: string): (paths: readonly string[]) => AttachedFiles {
  let known = new Map<string, { stamp: string | undefined; file: AttachedFile }>();
  let last: AttachedFiles | undefined;
  return (paths) => {
    const problems: Problem[] = [];
    const next: typeof known = new Map();
    for (const path of paths) {
      try {
        const stat = statSync(join(content, path));
        const stamp = stampOf(stat, Date.now());
        const before = known.get(path);
        const isKnown = isSameStamp(before?.stamp, stamp);
        const file = isKnown && before ? before.file : attachedFile(content, path, stat.size);
        next.set(path, { stamp, file: before && isSameFile(before.file, file) ? before.file : file });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ code: 'HB120', file: path, args: { reason } });
      }
    }
    const isSame =
      last !== undefined &&
      known.size === next.size &&
      [...next].every(([path, { file }]) => known.get(path)?.file === file);
    known = next;
    if (last === undefined || !isSame) {
      last = { files: new Map([...next].map(([path, { file }]) => [path, file])), problems };
    }
    return { files: last.files, problems };
  };
}

function isSameFile(before: AttachedFile, now: AttachedFile): boolean {
  return before.sha256 === now.sha256 && before.bytes === now.bytes && before.type === now.type;
}

function attachedFile(content: string, path: string, size: number): AttachedFile {
  if (size > largestAttachedFile) return { path, bytes: size, type: undefined, sha256: '' };
  const bytes = readFileSync(join(content, path));
  return {
    path,
    bytes: bytes.length,
    type: attachedTypeOf(bytes, path),
    sha256: hash('sha256', bytes, 'hex'),
  };
}
