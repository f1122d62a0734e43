import { join } from 'node:path';
import { digestOf } from '../press/fingerprint.ts';
import { placeBody } from '../press/place-file.ts';
import type { PoolOptions } from '../press/pool.ts';
import type { Printer } from '../press/printer.ts';
import type { PrintJob } from '../press/worker-messages.ts';
import type { BundledPage } from './bundle.ts';
import { SharedStage, type SharedOptions } from './shared-stage.ts';

/** Prints the pages of a build in shards that other machines share. */
export class SharedPages implements Printer {
  readonly #pool: PoolOptions;
  readonly #stage: SharedStage;
  readonly #missing = new Set<string>();

  constructor(options: SharedOptions, pool: PoolOptions) {
    this.#pool = pool;
    const { renderer, allowedPersonalData } = pool.setup;
    this.#stage = new SharedStage(options, { kind: 'pages', renderer, allowedPersonalData });
  }

  see(job: PrintJob): void {
    this.#stage.add(job);
  }

  print(jobs: readonly PrintJob[]): Promise<void> {
    for (const { file } of jobs) this.#missing.add(file);
    return Promise.resolve();
  }

  async done(): Promise<void> {
    await this.#stage.bring(this.#missing, (parts) => placeParts(parts, this.#pool));
  }

  close(): Promise<void> {
    this.#stage.close();
    return Promise.resolve();
  }
}

/** Puts parts of a bundle into the site as they are. */
export function placeParts(parts: readonly BundledPage[], { setup, onPrinted }: PoolOptions): void {
  for (const { page, body } of parts) placeBody(join(setup.folder, page.file), body);
  // What stands in the bundle about a page is what its maker says; its hash is ours.
  onPrinted(parts.map(({ page, body }) => ({ ...page, digest: digestOf(body) })));
}
