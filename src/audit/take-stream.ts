import { createHash } from 'node:crypto';
import type { TakenFile } from './published-copy.ts';

/** Hashes what a stream gives, piece by piece; undefined if there is more than `most`. */
export async function takeStream(
  stream: AsyncIterable<Uint8Array>,
  { most, keep }: { most: number; keep: number },
): Promise<Omit<TakenFile, 'isGone'> | undefined> {
  const sum = createHash('sha256');
  let kept: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early ends the stream.
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) return undefined;
    sum.update(piece);
    if (size <= keep) kept.push(piece);
    else kept = [];
  }
  return { sha256: sum.digest('hex'), size, body: size <= keep ? Buffer.concat(kept) : undefined };
}
