import { facetValues } from '../../search/names/facet-counts.ts';
import type { NameRow } from '../../search/names/row.ts';
import { facets } from '../../search/text/facets.ts';
import type { PagefindCounts } from './pagefind.ts';
import type { SearchRequest } from './search-request.ts';

/** Whether a row is among what is chosen. */
export function isChosen(row: NameRow, chosen: SearchRequest['chosen']): boolean {
  return facets.every((facet) => {
    const value = chosen[facet];
    return value === undefined || facetValues(row, facet).includes(value);
  });
}

/** How many rows each choice would give: of a facet's values, with the choices made in the other facets. */
export function countRows(rows: readonly NameRow[], chosen: SearchRequest['chosen']): PagefindCounts {
  const counts: PagefindCounts = {};
  for (const facet of facets) {
    const others = { ...chosen, [facet]: undefined };
    const values = rows.filter((row) => isChosen(row, others)).flatMap((row) => facetValues(row, facet));
    const ofFacet: Record<string, number> = {};
    for (const value of values) ofFacet[value] = (ofFacet[value] ?? 0) + 1;
    counts[facet] = ofFacet;
  }
  return counts;
}
