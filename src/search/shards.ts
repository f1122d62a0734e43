import { createHash } from 'node:crypto';
import type { SearchDepth, SearchRecord } from './record.ts';

/** Records that are indexed together: one of them changes, all are indexed again. */
export interface Shard {
  /** Part of a path: `site`, `communities-binhe`, `notices-1`. */
  name: string;
  /** The better first. */
  records: SearchRecord[];
}

/** About the number of full texts that are indexed in a third of a second. */
const DATED_LIMIT = 100;
/** Short records: the browser fetches the whole index of a shard, about 80 kB for so many. */
const UNDATED_LIMIT = 1000;

/**
 * Shards of all records, in the order in which hits that are equally good are listed: the site's own pages,
 * communities by street, experiences and notices newest first; plaques are in none. The same records give the same shards in
 * whatever order they come.
 */
export function shards(records: Iterable<SearchRecord>, depth: SearchDepth = 'standard'): Shard[] {
  const undatedLimit = depth === 'full' ? DATED_LIMIT : UNDATED_LIMIT;
  return (
    [...Map.groupBy(records, ({ shelf }) => shelf)]
      // A board says nothing that the page of its holder does not say.
      .filter(([shelf]) => shelf !== 'plaques')
      .toSorted(([a], [b]) => orderOf(a) - orderOf(b) || compare(a, b))
      .flatMap(([shelf, all]) => {
        const sorted = all.toSorted((a, b) => compare(b.rank, a.rank) || compare(a.path, b.path));
        return isDated(shelf) ? byAge(shelf, sorted) : byPath(shelf, sorted, undatedLimit);
      })
  );
}

const ORDER = ['site', 'communities', 'experiences', 'notices'];

function orderOf(shelf: string): number {
  return ORDER.indexOf(shelf.split('-')[0] ?? '');
}

function isDated(shelf: string): boolean {
  return shelf === 'notices' || shelf === 'experiences';
}

/** Full shards from the oldest document on: a new one changes only the newest shard, if it bears today's date. */
function byAge(shelf: string, newestFirst: SearchRecord[]): Shard[] {
  const parts: Shard[] = [];
  for (let end = newestFirst.length; end > 0; end -= DATED_LIMIT) {
    const records = newestFirst.slice(Math.max(0, end - DATED_LIMIT), end);
    parts.unshift({ name: `${shelf}-${parts.length + 1}`, records });
  }
  return parts;
}

/** Even parts of a long shelf; a record stays in its part while the number of parts is the same. */
function byPath(shelf: string, sorted: SearchRecord[], limit: number): Shard[] {
  const count = Math.ceil(sorted.length / limit);
  if (count === 1) return [{ name: shelf, records: sorted }];
  const parts = Map.groupBy(
    sorted,
    ({ path }) => createHash('sha1').update(path).digest().readUInt32BE() % count,
  );
  return [...parts]
    .toSorted(([a], [b]) => a - b)
    .map(([part, records]) => ({ name: `${shelf}.${part + 1}`, records }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
