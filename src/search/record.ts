import type { Facet } from './text/facets.ts';

/**
 * How much of a site is searched: `standard` is what residents get; `full` has the whole text of every profile
 * as well; `none` leaves the index out. The other two are for measuring (`npm run bench`).
 */
export type SearchDepth = 'standard' | 'full' | 'none';

/** One page as the search knows it. */
export interface SearchRecord {
  /** Site-relative, without base: `/communities/x/`. */
  path: string;
  /** What the page is called, its title first: aliases, former names, the numbers of document and plaques. */
  names: readonly [title: string, ...others: string[]];
  /** What else is searched, and shown below the title. */
  text: string;
  facets: Partial<Record<Facet, string[]>>;
  /** The shelf it stands on, of which shards are parts; `plaques` stand in the name table alone. */
  shelf: 'site' | `communities-${string}` | 'experiences' | 'notices' | 'plaques';
  /** Its place on the shelf: the higher comes first among hits that are equally good. */
  rank: string;
}

const DATE = /\d{4}-\d{2}-\d{2}/;

/** Day of publication, or that a list is as of; undefined for pages that have none. */
export function dateOf({ rank }: SearchRecord): string | undefined {
  return DATE.exec(rank)?.[0];
}
