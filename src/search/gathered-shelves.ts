import { textsBundle, type SearchBundle } from './bundle.ts';
import type { SearchDepth, SearchRecord } from './record.ts';
import { shards } from './shards.ts';

/**
 * Gathers records in the order of the pages and tells of the bundles of each shelf when the records of the next
 * follow: pages of a kind stand together, and communities by street, so that the shelf is whole then, most likely.
 * Not of the site's own pages, which stand between all others.
 */
export class GatheredShelves {
  readonly #options: { pagefind: string; depth: SearchDepth | undefined };
  readonly #onWhole: (bundle: SearchBundle) => void;
  readonly #told = new Set<string>(['site', 'plaques']);
  #last: { shelf: string; records: SearchRecord[] } | undefined;

  constructor(
    options: { pagefind: string; depth: SearchDepth | undefined },
    onWhole: (bundle: SearchBundle) => void,
  ) {
    this.#options = options;
    this.#onWhole = onWhole;
  }

  add(record: SearchRecord): void {
    const { shelf } = record;
    if (shelf === 'site') return;
    if (shelf !== this.#last?.shelf) {
      this.#tell();
      this.#last = { shelf, records: [] };
    }
    this.#last.records.push(record);
  }

  #tell(): void {
    if (this.#last === undefined || this.#told.has(this.#last.shelf)) return;
    const { shelf, records } = this.#last;
    this.#told.add(shelf);
    const { pagefind, depth } = this.#options;
    for (const shard of shards(records, depth))
      this.#onWhole(textsBundle(shard, { pagefind, withRuntime: false }));
  }
}
