import { readAtMost } from './read-at-most.ts';

/** Unpacks gzip, but no more than `most` bytes; undefined for more, and for what is none. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await readAtMost(unpacked, most);
  } catch {
    // Damaged, cut off, or followed by something else.
    return undefined;
  }
}
