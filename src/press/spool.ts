import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Smaller bodies stay in memory. */
const largeBody = 64 * 1024;

/** Puts large file bodies aside on the disk between the pages, which name their hashes, and the files stage. */
export class Spool {
  readonly #folder: string;
  #count = 0;

  /** Takes the folder for itself; what a killed build left in it goes. */
  constructor(folder: string) {
    this.#folder = folder;
    this.close();
  }

  /** Keeps a body until `close`, and gives it back as often as it is asked for. */
  keep(body: Uint8Array): () => Uint8Array {
    if (body.length < largeBody) return () => body;
    if (this.#count === 0) mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, String((this.#count += 1)));
    writeFileSync(file, body);
    return () => readFileSync(file);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
