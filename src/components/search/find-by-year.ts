import { find } from './find.ts';
import type { PagefindHit, PagefindInstance } from './pagefind.ts';
import type { SearchRequest } from './search-request.ts';
import { MOST_SORTED } from './sorted-hit-list.ts';

/**
 * The hits, those of the newest years first where there are more than can be sorted by day, and those without a
 * year last. Pagefind knows the year of a hit before it is loaded, but not its day.
 */
export async function findByYear(index: PagefindInstance, request: SearchRequest): Promise<PagefindHit[]> {
  const all = await find(index, request);
  if (all.length <= MOST_SORTED || request.chosen.year !== undefined) return all;
  const years = Object.keys((await index.filters())['year'] ?? {})
    .sort()
    .reverse();
  const ofYears = await Promise.all(
    years.map((year) => find(index, { ...request, chosen: { ...request.chosen, year } })),
  );
  const dated = ofYears.flat();
  const ids = new Set(dated.map(({ id }) => id));
  return [...dated, ...all.filter(({ id }) => !ids.has(id))];
}
