import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  largestPhoto,
  photoPath,
  type PhotoFile,
  type PhotoFacts,
  type PhotoFault,
} from '../domain/photo.ts';
import type { Problem } from '../domain/problem.ts';
import { lookAtPhoto } from '../photos/look-at-photo.ts';
import { isDocumentReading, type FileReading } from './file-reading.ts';
import { isSameStamp, stampOf } from './file-stamp.ts';

/** The image files of the content folder, by path, and what kept one from being read. */
export interface PhotoFiles {
  files: ReadonlyMap<string, PhotoFile>;
  problems: Problem[];
}

/** What was seen in a file when it had this stamp (`stampOf`). */
interface Seen {
  stamp: string | undefined;
  looked: PhotoFacts | PhotoFault;
}

/** To be raised when looking finds more than before. */
const seenVersion = 2;

/**
 * Looks into the photographs of one content folder, those alone that documents name. One that certainly is as it
 * was is not opened again, nor in later runs if there is a `memory` folder; while none has changed, the answer is the
 * same object.
 */
export function photosIn(
  content: string,
  memory: string | undefined,
): (paths: readonly string[], named: ReadonlySet<string>) => Promise<PhotoFiles> {
  const store = memory === undefined ? undefined : join(memory, 'seen-photos.json');
  let known = store === undefined ? new Map<string, Seen>() : seenBefore(store);
  let last: PhotoFiles | undefined;
  return async (paths, named) => {
    const seen = new Map<string, Seen>();
    const problems: Problem[] = [];
    const look = async (path: string) => {
      try {
        const stat = statSync(join(content, path));
        const stamp = stampOf(stat, Date.now());
        const before = known.get(path);
        if (before !== undefined && isSameStamp(before.stamp, stamp)) return void seen.set(path, before);
        const looked = await lookInto(content, path, stat.size);
        const isSame = before !== undefined && isDeepStrictEqual(before.looked, looked);
        seen.set(path, { stamp, looked: isSame ? before.looked : looked });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ code: 'HB120', file: path, args: { reason } });
      }
    };
    const queue = paths.filter((path) => named.has(path)).values();
    const work = async () => {
      for (const path of queue) await look(path);
    };
    // Decoding happens in threads of its own: two keep them busy without filling the memory.
    await Promise.all([work(), work()]);
    const isNew = seen.size !== known.size || [...seen].some(([path, one]) => known.get(path) !== one);
    known = seen;
    if (isNew && store !== undefined) await remember(store, seen);
    const files = paths.map((path) => ({ path, looked: seen.get(path)?.looked }));
    const before = last?.files;
    const isSame =
      before?.size === files.length &&
      files.every(({ path, looked }) => before.has(path) && before.get(path)?.looked === looked);
    last = { files: isSame ? before : new Map(files.map((file) => [file.path, file])), problems };
    return last;
  };
}

/** The image files that documents name, by their path in the content folder. */
export function namedPhotos(readings: Iterable<FileReading>): Set<string> {
  const named = new Set<string>();
  for (const reading of readings) {
    if (!isDocumentReading(reading) || !reading.data || !('photos' in reading.data)) continue;
    const origin = { file: reading.path };
    for (const { file } of reading.data.photos ?? []) named.add(photoPath({ origin }, file));
  }
  return named;
}

async function lookInto(content: string, path: string, size: number): Promise<PhotoFacts | PhotoFault> {
  if (size > largestPhoto.bytes) return { fault: 'bytes', megabytes: Math.round(size / 1024 / 1024) };
  return lookAtPhoto(await readFile(join(content, path)));
}

function seenBefore(store: string): Map<string, Seen> {
  try {
    const { version, seen } = JSON.parse(readFileSync(store, 'utf8')) as {
      version: number;
      seen: [string, Seen][];
    };
    return new Map(version === seenVersion ? seen : []);
  } catch {
    // None yet, or half of one: every photograph is looked at again, and only time is lost.
    return new Map();
  }
}

async function remember(store: string, seen: ReadonlyMap<string, Seen>): Promise<void> {
  await mkdir(join(store, '..'), { recursive: true });
  const draft = `${store}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ version: seenVersion, seen: [...seen] }));
  await rename(draft, store);
}
