import type { NameRow } from '../../search/names/row.ts';
import { facets, type Facet } from '../../search/text/facets.ts';
import type { PagefindCounts } from './pagefind.ts';
import type { SearchRequest } from './search-request.ts';

/** Whether a row is among what is chosen. */
export function isChosen(row: NameRow, chosen: SearchRequest['chosen']): boolean {
  return facets.every((facet) => {
    const value = chosen[facet];
    return value === undefined || valuesOf(row, facet).includes(value);
  });
}

/** How many rows each choice would give: of a facet's values, with the choices made in the other facets. */
export function countRows(rows: readonly NameRow[], chosen: SearchRequest['chosen']): PagefindCounts {
  const counts: PagefindCounts = {};
  for (const facet of facets) {
    const others = { ...chosen, [facet]: undefined };
    const values = rows.filter((row) => isChosen(row, others)).flatMap((row) => valuesOf(row, facet));
    const ofFacet: Record<string, number> = {};
    for (const value of values) ofFacet[value] = (ofFacet[value] ?? 0) + 1;
    counts[facet] = ofFacet;
  }
  return counts;
}

function valuesOf(row: NameRow, facet: Facet): readonly string[] {
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
