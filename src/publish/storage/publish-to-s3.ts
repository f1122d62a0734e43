import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mimeType } from '../../press/serve/mime-types.ts';
import { isAsset, isContentNamed } from '../content-named.ts';
import type { Published, ReleaseOptions } from '../releases/publish-release.ts';
import { refuseStepBack, warningsOf } from '../refusals.ts';
import type { OnStep } from '../releases/release-store.ts';
import { cacheControlOf } from '../servers/response-headers.ts';
import { s3Records, type S3Progress, type S3State } from './s3-state.ts';
import type { S3Storage } from './s3-storage.ts';
import { isTainted } from '../taken-down.ts';

/** So many files are on their way at a time, and so many between two notes of how far it is. */
const AT_ONCE = 8;
const BATCH = 200;

export type S3Options = Omit<ReleaseOptions, 'keep' | 'folder'> & {
  /** Of all keys, in front of the base. */
  prefix: string;
  onStep: OnStep;
};

/**
 * Brings a storage up to date by the difference: what pages ask for first, then pages, then the record. Nothing is
 * removed before its grace is over, unless it was taken down; so every page, old or new, finds what it asks for.
 * What was uploaded when a publication was killed is not uploaded again.
 */
export async function publishToS3(storage: S3Storage, options: S3Options): Promise<Published> {
  const { site, now, graceMs, purge, prefix, isDry, onStep } = options;
  const records = s3Records(storage, prefix);
  const [previous, progress] = [await records.readState(), await records.readProgress()];
  refuseStepBack(options, previous);
  const down = options.isForced ? [] : (previous?.takenDown ?? []);
  const takenDown = [...new Set([...down, ...site.record.takenDown])].sort();
  const isPurged = purge || (previous !== undefined && isTainted(previous, takenDown));

  const before = previous?.files ?? {};
  const standing = standingOf(before, progress);
  const changed = [...site.files].filter(([path, digest]) => standing.get(path) !== digest);
  const state: S3State = {
    version: 1,
    published: now.toISOString(),
    built: site.record,
    files: Object.fromEntries(site.files),
    leaving: leavingOf(previous, progress, { site, now, graceMs, isPurged }),
    takenDown,
  };
  const due = Object.entries(state.leaving).filter(([, until]) => Date.parse(until) <= now.getTime());
  const report: Published = {
    release: prefix + site.record.base.slice(1),
    changed: changed.length,
    gone: Object.keys(before).filter((path) => !site.files.has(path)).length,
    carried: Object.keys(state.leaving).length - due.length,
    removed: due.map(([path]) => path),
    isPurged,
    isServerChanged: false,
    warnings: warningsOf(options, previous),
  };
  if (isDry) return report;

  const keyOf = (path: string) => prefix + site.record.base.slice(1) + path;
  if (changed.length > 0) {
    const packed = await options.pack();
    const upload = async ([path, digest]: readonly [string, string]) => {
      const gzipped = packed.fileOf(digest, '.gz');
      const body = readFileSync(gzipped ?? join(site.folder, path));
      await storage.write(keyOf(path), body, {
        'Content-Type': mimeType(path),
        'Cache-Control': cacheControlOf(path),
        ...(gzipped === undefined ? {} : { 'Content-Encoding': 'gzip' }),
      });
      progress.done[path] = digest;
      onStep(`uploaded ${path}`);
    };
    for (const batch of batchesOf(changed, before)) {
      // Announced before it is touched: what is uploaded and then wanted no more must be found again to be removed.
      Object.assign(progress.begun, Object.fromEntries(batch));
      const again = new Set(batch.map(([path]) => path));
      progress.done = Object.fromEntries(Object.entries(progress.done).filter(([path]) => !again.has(path)));
      await records.writeProgress(progress);
      onStep('announced');
      await manyAtOnce(batch, upload);
    }
  }
  // Until this is written, the site counts as the old one.
  await records.writeState(state);
  onStep('recorded');
  await manyAtOnce(due, async ([path]) => {
    await storage.remove(keyOf(path));
    onStep(`removed ${path}`);
  });
  const left = Object.fromEntries(
    Object.entries(state.leaving).filter(([path]) => !report.removed.includes(path)),
  );
  if (due.length > 0) await records.writeState({ ...state, leaving: left });
  await records.clearProgress();
  onStep('done');
  return report;
}

/** What is known to stand in the storage; of what a killed publication was at, only what it finished. */
function standingOf(
  before: Readonly<Record<string, string>>,
  progress: S3Progress,
): ReadonlyMap<string, string | undefined> {
  const standing = new Map<string, string | undefined>(Object.entries(before));
  for (const path of Object.keys(progress.begun)) standing.set(path, progress.done[path]);
  return standing;
}

/**
 * What is no part of the site any more, or was uploaded for one that never was, and until when it stays. What is
 * taken down goes at once, and everything else that may hold it with it: all but assets.
 */
function leavingOf(
  previous: S3State | undefined,
  progress: S3Progress,
  { site, now, graceMs, isPurged }: Pick<S3Options, 'site' | 'now' | 'graceMs'> & { isPurged: boolean },
): Record<string, string> {
  const until = new Date(now.getTime() + graceMs).toISOString();
  const known = [...Object.keys(previous?.files ?? {}), ...Object.keys(progress.begun)];
  const leaving = new Map(known.map((path): [string, string] => [path, until]));
  for (const [path, earlier] of Object.entries(previous?.leaving ?? {})) leaving.set(path, earlier);
  return Object.fromEntries(
    Array.from(leaving, ([path, when]): [string, string] => [
      path,
      isPurged && !isAsset(path) ? now.toISOString() : when,
    ]).filter(([path]) => !site.files.has(path)),
  );
}

/**
 * What pages ask for comes first, then what is new (nothing leads to it yet), then what changes, the home page last.
 * Batches are uploaded one after the other, and none holds things of two ranks.
 */
function* batchesOf(
  files: readonly [string, string][],
  before: Readonly<Record<string, string>>,
): Generator<[string, string][]> {
  const rankOf = (path: string) => {
    if (isContentNamed(path)) return 0;
    if (path === 'index.html') return 5;
    return (path.endsWith('.html') ? 3 : 1) + (path in before ? 1 : 0);
  };
  const ranks = Map.groupBy(files, ([path]) => rankOf(path));
  for (const [, inRank] of [...ranks].sort(([a], [b]) => a - b))
    for (let at = 0; at < inRank.length; at += BATCH) yield inRank.slice(at, at + BATCH);
}

async function manyAtOnce<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await act(item);
    }),
  );
}
