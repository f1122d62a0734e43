import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BundleRefusal, readBundle, type BundledPage } from './bundle.ts';
import { Together, type TogetherOptions, type TogetherReport } from './together.ts';
import { Workspace, type Shard, type ShardJob, type TaskSetup } from './workspace.ts';

/** What became of the shards of a stage; `refused` came from the cache damaged, and were made here. */
export type SharedReport = TogetherReport & { kind: TaskSetup['kind']; refused: string[] };

export interface SharedOptions extends TogetherOptions {
  /** Below it lie the workspaces of the stages; they are made anew. */
  folder: string;
  pagesPerShard: number;
  onDone?: ((report: SharedReport) => void) | undefined;
}

/** A stage of a build of which other machines make shards: of the pages, the drawings or the folders. */
export class SharedStage {
  readonly #options: SharedOptions;
  readonly #kind: TaskSetup['kind'];
  readonly #workspace: Workspace;

  constructor(options: SharedOptions, setup: TaskSetup) {
    this.#options = options;
    this.#kind = setup.kind;
    const { folder, pagesPerShard } = options;
    this.#workspace = new Workspace(join(folder, setup.kind), { setup, pagesPerShard });
  }

  /** Takes the next thing of the plan, as `Workspace.add` does. */
  add(job: ShardJob, weight?: number): void {
    this.#workspace.add(job, weight);
  }

  /**
   * Sees to it that all shards are made, and brings what is missing here.
   * @param missing files (or folders) of the site.
   * @param place takes what of a shard is missing, in order; it may refuse it with a BundleRefusal.
   */
  async bring(missing: ReadonlySet<string>, place: (parts: readonly BundledPage[]) => void): Promise<void> {
    this.#workspace.finish();
    const wanted = this.#workspace.shards.filter(({ pages }) => pages.some(([file]) => missing.has(file)));
    const together = new Together(this.#workspace, wanted, this.#options);
    const refused: string[] = [];
    try {
      await together.own();
      await together.others();
      for (const shard of wanted) {
        const placeMissing = (parts: readonly BundledPage[]) =>
          place(parts.filter(({ page }) => missing.has(page.file)));
        if (isAccepted(shard, placeMissing)) continue;
        refused.push(shard.name);
        rmSync(join(shard.folder, 'bundle'), { force: true });
        await together.anew([shard]);
        if (!isAccepted(shard, placeMissing)) throw new Error(`${shard.name} was made here and is damaged`);
      }
    } finally {
      await together.end();
    }
    this.#options.onDone?.({ ...together.report, kind: this.#kind, refused });
  }

  /** Takes the workspace away. */
  close(): void {
    rmSync(this.#workspace.folder, { recursive: true, force: true });
  }
}

/** Takes what the bundle of a shard holds; false if it is not what it should be. */
function isAccepted(shard: Shard, take: (parts: BundledPage[]) => void): boolean {
  try {
    take(readBundle(join(shard.folder, 'bundle'), shard.pages));
    return true;
  } catch (error) {
    if (error instanceof BundleRefusal) return false;
    throw error;
  }
}
