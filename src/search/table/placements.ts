import { hashOf } from '../names/keys.ts';

/** Bytes of a file, on the average at most, before compression. */
const FILE_SIZE = 48 * 1024;

/** Which rows stand under which keys, as plain numbers: a large site has millions of them. */
export class Placements {
  readonly #hashes: number[] = [];
  readonly #rows: number[] = [];

  put(key: string, rows: Iterable<number>): void {
    const hash = hashOf(key);
    for (const row of rows) {
      this.#hashes.push(hash);
      this.#rows.push(row);
    }
  }

  /** The rows of each file, in their order. @param sizes bytes of each row */
  intoFiles(sizes: readonly number[]): number[][] {
    const bytes = this.#rows.reduce((sum, row) => sum + (sizes[row] ?? 0), 0);
    const files: number[][] = Array.from({ length: countOf(bytes) }, () => []);
    for (const [at, row] of this.#rows.entries()) files[(this.#hashes[at] ?? 0) % files.length]?.push(row);
    return files.map((rows) => [...new Set(Int32Array.from(rows).sort())]);
  }
}

/**
 * Number of files: 4, 6, 8, 12, 16, 24 … It seldom changes.
 */
function countOf(bytes: number): number {
  let count = 4;
  while (count * FILE_SIZE < bytes) count *= Math.log2(count) % 1 === 0 ? 3 / 2 : 4 / 3;
  return count;
}
