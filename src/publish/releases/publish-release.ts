import { carriedFrom } from './carried.ts';
import { nginxFiles } from '../servers/nginx-files.ts';
import type { PackedFiles } from '../packed-files.ts';
import { refuseStepBack, warningsOf, type Judged } from '../refusals.ts';
import { RECORD_VERSION, releaseId, sumOf, type ReleaseRecord } from './release-record.ts';
import type { ReleaseStore } from './release-store.ts';
import { isTainted } from '../taken-down.ts';

/** How a site is published as a release. */
export interface ReleaseOptions extends Judged {
  /** Packs the files; asked only once the publication is not refused. */
  pack: () => Promise<PackedFiles>;
  now: Date;
  /** How many releases are kept, the one served included. */
  keep: number;
  graceMs: number;
  /** Keep nothing of what was published before: something in it must be found nowhere any more. */
  purge: boolean;
  /** The folder of the releases as nginx sees it. */
  folder: string;
  /** Look only. */
  isDry: boolean;
}

/** What a publication did, or would do. */
export interface Published {
  release: string;
  /** Files that are new or have changed, and that are no longer part of the site. */
  changed: number;
  gone: number;
  /** Files of earlier releases that are kept for open pages. */
  carried: number;
  /** Releases that were removed, and whether because of what was taken down. */
  removed: string[];
  isPurged: boolean;
  /** The configuration of the server changed: it has to be told. */
  isServerChanged: boolean;
  warnings: string[];
}

/** Makes a release of a site and serves it; the one before is served until then, and kept. */
export async function publishRelease(store: ReleaseStore, options: ReleaseOptions): Promise<Published> {
  const { site, now, keep, graceMs, purge, folder, isDry } = options;
  const { current, releases } = await store.open();
  const previous = releases.find(({ id }) => id === current);
  refuseStepBack(options, previous);
  const takenDown = takenDownSince(options, previous);
  const isPurged = purge || (previous !== undefined && isTainted(previous, takenDown));
  const before = previous?.files ?? {};
  const report = {
    changed: [...site.files].filter(([path, digest]) => before[path] !== digest).length,
    gone: Object.keys(before).filter((path) => !site.files.has(path)).length,
    isPurged,
    warnings: warningsOf(options, previous),
  };

  // A killed publication may have ended after the switch: then only the rest is done.
  const isSame = previous !== undefined && isSameSite(previous, options) && !isPurged;
  const record: ReleaseRecord = isSame
    ? previous
    : {
        version: RECORD_VERSION,
        id: releaseId(releases.at(-1)?.id, site.files),
        published: now.toISOString(),
        built: site.record,
        files: Object.fromEntries(site.files),
        carried: carriedFrom(previous, { files: site.files, now, graceMs, isTainted: isPurged }),
        takenDown,
      };
  const superfluous = superfluousOf(releases, record, { keep, purge });
  if (isDry) {
    return { ...report, ...outcome(record), removed: superfluous, isServerChanged: false };
  }
  if (!isSame) {
    await store.place(record, { site, packed: await options.pack(), previous });
    await store.point(record.id);
  }
  const isServerChanged = await store.writeServerFiles(nginxFiles(record.built, folder));
  for (const id of superfluous) await store.remove(id);
  return { ...report, ...outcome(record), removed: superfluous, isServerChanged };
}

function outcome({ id, carried }: ReleaseRecord): { release: string; carried: number } {
  return { release: id, carried: Object.keys(carried).length };
}

/** What is down now and what ever was, but for what comes back because the person wants it. */
function takenDownSince({ site, isForced }: Judged, previous: ReleaseRecord | undefined): string[] {
  const down = isForced ? [] : (previous?.takenDown ?? []);
  return [...new Set([...down, ...site.record.takenDown])].sort();
}

function isSameSite(previous: ReleaseRecord, { site }: Judged): boolean {
  const now = new Map(site.files);
  const old = new Map(Object.entries(previous.files));
  return sumOf(now) === sumOf(old) && JSON.stringify(previous.built) === JSON.stringify(site.record);
}

/** Releases to be removed: what shows something that is down, and the oldest beyond the number that is kept. */
function superfluousOf(
  releases: readonly ReleaseRecord[],
  record: ReleaseRecord,
  { keep, purge }: { keep: number; purge: boolean },
): string[] {
  const others = releases.filter(({ id }) => id !== record.id);
  const clean = purge ? [] : others.filter((release) => !isTainted(release, record.takenDown));
  const kept = new Set(clean.slice(Math.max(0, clean.length - (keep - 1))));
  return others.filter((release) => !kept.has(release)).map(({ id }) => id);
}
