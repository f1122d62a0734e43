import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../press/fingerprint.ts';
import { placeBody } from '../press/place-file.ts';
import type { PoolOptions } from '../press/pool.ts';
import type { Printer } from '../press/printer.ts';
import type { PrintJob } from '../press/worker-messages.ts';
import { BundleRefusal, readBundle } from './bundle.ts';
import { printTogether, type TogetherOptions, type TogetherReport } from './print-together.ts';
import { Turbo } from './turbo.ts';
import { Workspace, type Shard } from './workspace.ts';

/** What became of the shards; `refused` came from the cache damaged, and were printed here. */
export type SharedReport = TogetherReport & { refused: string[] };

export interface SharedPrinterOptions extends Omit<TogetherOptions, 'workers'> {
  /** Folder of the workspace; it is made anew. */
  folder: string;
  pagesPerShard: number;
  onDone?: ((report: SharedReport) => void) | undefined;
}

/** Prints the pages of a build in shards that other machines share. */
export class SharedPrinter implements Printer {
  readonly #options: SharedPrinterOptions;
  readonly #pool: PoolOptions;
  readonly #workspace: Workspace;
  readonly #missing = new Set<string>();

  constructor(options: SharedPrinterOptions, pool: PoolOptions) {
    this.#options = options;
    this.#pool = pool;
    const { renderer, allowedPersonalData } = pool.setup;
    const setup = { renderer, allowedPersonalData };
    this.#workspace = new Workspace(options.folder, { setup, pagesPerShard: options.pagesPerShard });
  }

  see(job: PrintJob): void {
    this.#workspace.add(job);
  }

  print(jobs: readonly PrintJob[]): Promise<void> {
    for (const { file } of jobs) this.#missing.add(file);
    return Promise.resolve();
  }

  async done(): Promise<void> {
    this.#workspace.finish();
    const wanted = this.#workspace.shards.filter(({ pages }) =>
      pages.some(([file]) => this.#missing.has(file)),
    );
    const together = { ...this.#options, workers: this.#pool.workers };
    const report = await printTogether(this.#workspace, wanted, together);
    const refused: string[] = [];
    for (const shard of wanted) {
      if (this.#place(shard)) continue;
      refused.push(shard.name);
      rmSync(join(shard.folder, 'bundle'), { force: true });
      await new Turbo(this.#workspace, together).print([shard], true);
      if (!this.#place(shard)) throw new Error(`${shard.name} was printed here and is damaged`);
    }
    this.#options.onDone?.({ ...report, refused });
  }

  close(): Promise<void> {
    rmSync(this.#options.folder, { recursive: true, force: true });
    return Promise.resolve();
  }

  /** Puts the missing pages of a shard into their places; false if its bundle is not what it should be. */
  #place(shard: Shard): boolean {
    try {
      const pages = readBundle(join(shard.folder, 'bundle'), shard.pages);
      const missing = pages.filter(({ page }) => this.#missing.has(page.file));
      for (const { page, body } of missing) {
        placeBody(join(this.#pool.setup.folder, page.file), body);
      }
      this.#pool.onPrinted(missing.map(({ page, body }) => ({ ...page, digest: digestOf(body) })));
      return true;
    } catch (error) {
      if (error instanceof BundleRefusal) return false;
      throw error;
    }
  }
}
