import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BundlePool } from './bundle-pool.ts';
import { digestOf } from './fingerprint.ts';
import { fillBundle } from './make-bundle.ts';
import type { FolderEntry } from './manifest.ts';
import type { PlannedBundle } from './plan.ts';
import type { BundleJob, BundleMaker } from './printer.ts';
import { removeWithEmptyFolders } from './place-file.ts';
import { folderOf } from './site-path.ts';
import type { SlotUpdate } from './slot-update.ts';
import type { Tick } from './stages.ts';

export interface BundlesOptions {
  /** So many processes make them, if there are many of the search; with one it is this. */
  workers: number;
  /** Who makes them, if not this machine alone. */
  make?: BundleMaker | undefined;
}

// Of records and names: what this process indexes in about the time in which another two have started.
const WORTH_PROCESSES = 2000;
// Each holds 0.2 GB.
const MOST_PROCESSES = 4;

/**
 * Brings the bundles of a plan into the slot; only what changed is made. Of many bundles of the search, other processes
 * make each from the time on when it is known, while this one goes on with pages and files.
 */
export class BundleAssembly {
  readonly #slot: SlotUpdate;
  readonly #options: BundlesOptions;
  readonly #pool = new BundlePool();
  readonly #offered: PlannedBundle[] = [];
  /** What was begun before the plan was known, by path. */
  readonly #early = new Map<string, BundleJob>();
  #jobs: BundleJob[] = [];

  constructor(slot: SlotUpdate, options: BundlesOptions) {
    this.#slot = slot;
    this.#options = options;
  }

  /** Only for a new slot: where a site stands, most bundles do, and one is made sooner than a process has started. */
  get takesOffers(): boolean {
    const { workers, make } = this.#options;
    return workers > 1 && make === undefined && this.#slot.isNew;
  }

  /** Takes a bundle with which the plan will end most likely. One with which it does not end is made again, or goes. */
  offer(bundle: PlannedBundle): void {
    this.#offered.push(bundle);
    if (this.#early.size === 0 && sizeOf(this.#offered) < WORTH_PROCESSES) return;
    for (const one of this.#offered.splice(0)) this.#early.set(one.path, this.#madeApart(this.#jobOf(one)));
  }

  /** Takes the bundles of the plan. */
  start(bundles: readonly PlannedBundle[]): void {
    this.#jobs = bundles.map((bundle) => this.#earlyJobOf(bundle) ?? this.#jobOf(bundle));
    const missing = this.#jobs.filter(({ folder }) => folder !== undefined).map(({ bundle }) => bundle);
    if (!this.takesOffers || (this.#early.size === 0 && sizeOf(missing) < WORTH_PROCESSES)) return;
    this.#pool.grow(Math.min(this.#options.workers, MOST_PROCESSES));
    this.#jobs = this.#jobs.map((job) => (this.#early.has(job.bundle.path) ? job : this.#madeApart(job)));
  }

  /** Makes what is left to be made; resolves when all bundles are in the slot. */
  async finish(tick: Tick) {
    await this.#removeUnplanned();
    const produced = this.#jobs.filter(({ folder }) => folder !== undefined).length;
    let done = this.#jobs.length - produced;
    await (this.#options.make ?? makeHere)(this.#jobs, ({ bundle, folder }) => {
      if (folder === undefined) return;
      this.#slot.recordFolder(folderOf(bundle.path), entryOf(folder, bundle.fingerprint));
      tick((done += 1));
    });
    return { result: { produced, reused: this.#jobs.length - produced }, count: this.#jobs.length };
  }

  /** Ends the processes; resolves when they write no more. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  #jobOf(bundle: PlannedBundle): BundleJob {
    const folder = folderOf(bundle.path);
    const standing = this.#slot.standingOfFolder(folder, bundle.fingerprint);
    if (standing !== 'kept') this.#slot.begin([`${folder}/`]);
    if (standing === 'linkable') this.#slot.linkFolder(folder);
    return { bundle, folder: standing === 'absent' ? this.#slot.emptyFolder(folder) : undefined };
  }

  #earlyJobOf(bundle: PlannedBundle): BundleJob | undefined {
    const early = this.#early.get(bundle.path);
    if (early === undefined || early.bundle.fingerprint === bundle.fingerprint) return early;
    const produce = async (folder: string) => {
      // Nothing is emptied while it is being filled.
      await early.bundle.produce(folder).catch(() => undefined);
      await bundle.produce(this.#slot.emptyFolder(folderOf(bundle.path)));
    };
    return { bundle: { ...bundle, produce }, folder: early.folder };
  }

  /** What was begun too early, and is in no manifest. */
  async #removeUnplanned(): Promise<void> {
    const planned = new Set(this.#jobs.map(({ bundle }) => bundle.path));
    for (const { bundle, folder } of this.#early.values()) {
      if (folder === undefined || planned.has(bundle.path)) continue;
      await bundle.produce(folder).catch(() => undefined);
      removeWithEmptyFolders(this.#slot.folder, `${folderOf(bundle.path)}/`);
    }
  }

  /** The same job, which a process has begun with, if it is one for processes. */
  #madeApart(job: BundleJob): BundleJob {
    const { bundle, folder } = job;
    const { input } = bundle;
    if (folder === undefined || input === undefined || input.kind === 'photo') return job;
    const made = this.#pool.fill(input, folder);
    return { bundle: { ...bundle, produce: () => made }, folder };
  }
}

/** How many records and names are to be indexed. */
function sizeOf(bundles: readonly PlannedBundle[]): number {
  const sizes = bundles.map(({ input }) => {
    if (input === undefined || input.kind === 'photo') return 0;
    return input.kind === 'texts' ? input.records.length : input.rows.length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Two at a time: while Pagefind's program indexes one, this process spells the other, unless they are made apart. */
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
