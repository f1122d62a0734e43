import { facets, type Facet } from '../text/facets.ts';
import type { NameRow } from './row.ts';

/** Number of pages by facet and value. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>;

/** What a row is among, of a facet. */
export function facetValues(row: NameRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [row.kind];
    case 'street':
      return row.street === undefined ? [] : [row.street];
    case 'program':
      return row.programs;
    case 'level':
      return row.levels;
    case 'year':
      return row.date === undefined ? [] : [row.date.slice(0, 4)];
    case 'status':
      return row.statuses;
  }
}

/** How many rows there are by facet and value; values in order. */
export function countFacets(rows: readonly NameRow[]): FacetCounts {
  return Object.fromEntries(
    facets.map((facet) => {
      const groups = new Map<string, number>();
      for (const row of rows)
        for (const value of new Set(facetValues(row, facet))) groups.set(value, (groups.get(value) ?? 0) + 1);
      return [facet, Object.fromEntries([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

/** Counts of several tables together: what a site holds when nothing is asked. */
export function sumCounts(all: readonly FacetCounts[]): FacetCounts {
  const sum: FacetCounts = {};
  for (const counts of all)
    for (const facet of facets)
      for (const [value, count] of Object.entries(counts[facet] ?? {})) {
        const ofFacet = (sum[facet] ??= {});
        ofFacet[value] = (ofFacet[value] ?? 0) + count;
      }
  return sum;
}
