import { hash } from 'node:crypto';

/** Where one shard ends and the next begins. */
export type Cut = (path: string, weight?: number) => boolean;

/**
 * Cuts the pages of a plan, in its order (kind after kind, street after street), into shards of like size. The cut
 * follows from the pages' addresses and not from their number, so that a page more or less changes its own shard,
 * and mostly no other.
 * @param mean a shard holds about so many pages: at least half, at most twice as many, and whatever comes last.
 * @returns told of each page's path in turn, and of how many pages it weighs, whether its shard ends after it.
 */
export function shardCut(mean: number): Cut {
  let size = 0;
  return (path, weight = 1) => {
    size += weight;
    const isLast =
      size >= 2 * mean || (size * 2 >= mean && numberOf(path) % Math.ceil(mean / 2 / weight) === 0);
    if (isLast) size = 0;
    return isLast;
  };
}

/** What a shard is called, by its first page: the same on every machine, and as long as that page stands. */
export function shardName(kind: string, firstPath: string): string {
  return `${kind}-${hash('sha256', firstPath, 'hex').slice(0, 16)}`;
}

function numberOf(path: string): number {
  return Number.parseInt(hash('sha256', path, 'hex').slice(0, 8), 16);
}
