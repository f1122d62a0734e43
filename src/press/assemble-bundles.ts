import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './fingerprint.ts';
import { fillBundle } from './make-bundle.ts';
import type { FolderEntry } from './manifest.ts';
import type { PlannedBundle } from './plan.ts';
import type { BundleJob, BundleMaker } from './printer.ts';
import { folderOf } from './site-path.ts';
import type { SlotUpdate } from './slot-update.ts';
import type { Tick } from './stages.ts';

export interface BundlesOptions {
  /** By default this process makes them. */
  make?: BundleMaker | undefined;
  tick: Tick;
}

/** Brings the bundles of a plan into the slot; only what changed is made. */
export async function assembleBundles(
  slot: SlotUpdate,
  bundles: readonly PlannedBundle[],
  { make = makeHere, tick }: BundlesOptions,
) {
  const counts = { produced: 0, reused: 0 };
  const jobs = bundles.map((bundle): BundleJob => {
    const folder = folderOf(bundle.path);
    const standing = slot.standingOfFolder(folder, bundle.fingerprint);
    if (standing !== 'kept') slot.begin([`${folder}/`]);
    if (standing === 'linkable') slot.linkFolder(folder);
    if (standing === 'absent') return { bundle, folder: slot.emptyFolder(folder) };
    counts.reused += 1;
    return { bundle, folder: undefined };
  });
  await make(jobs, ({ bundle, folder }) => {
    if (folder === undefined) return;
    slot.recordFolder(folderOf(bundle.path), entryOf(folder, bundle.fingerprint));
    counts.produced += 1;
    tick(counts.produced + counts.reused);
  });
  return { result: counts, count: bundles.length };
}

/** Two at a time: while Pagefind's program indexes one, this process spells the other. */
async function makeHere(jobs: readonly BundleJob[], onFilled: (job: BundleJob) => void): Promise<void> {
  const waiting = jobs.filter(({ folder }) => folder !== undefined).values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const job of waiting) {
      if (failures.length > 0 || job.folder === undefined) return;
      try {
        await fillBundle(job.bundle, job.folder);
        onFilled(job);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  // Both end before a failure is told: nothing may be written into a slot that was given up.
  await Promise.all([work(), work()]);
  if (failures.length > 0) throw failures[0];
}

function entryOf(folder: string, fingerprint: string): FolderEntry {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const body = readFileSync(file);
      return {
        name: file.slice(folder.length + 1).replaceAll('\\', '/'),
        size: body.length,
        digest: digestOf(body),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { fingerprint, files };
}
