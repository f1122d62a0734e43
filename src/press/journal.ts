import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { writeDurably } from './durable.ts';

/**
 * The paths of a slot that a build is about to touch, on disk before they are touched. After a kill, whatever
 * the journal names may be old, new or half written, and is treated as unknown; the rest of the slot is as its
 * manifest says. A folder's path ends in a slash.
 */
export class Journal {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What an unfinished build left uncertain. */
  read(): Set<string> {
    if (!existsSync(this.#path)) return new Set();
    // No path holds a line break.
    return new Set(readFileSync(this.#path, 'utf8').split('\n').filter(Boolean));
  }

  /** Adds paths; when this returns they are on disk. */
  add(paths: readonly string[]): void {
    // The break in front keeps apart what a power cut may have left of the line before.
    if (paths.length > 0) appendFileSync(this.#path, `\n${paths.join('\n')}\n`, { flush: true });
  }

  /** Puts these paths in the place of all earlier ones. */
  replace(paths: readonly string[]): void {
    if (paths.length > 0) writeDurably(this.#path, `${paths.join('\n')}\n`);
    else this.remove();
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
