import { formatCount } from '../../i18n/format.ts';
import { facets, type Facet } from '../../search/text/facets.ts';
import { facetTerm, inOrder } from './facet-terms.ts';
import type { PagefindCounts } from './pagefind.ts';
import { part } from './part.ts';
import type { SearchRequest } from './search-request.ts';
import { say } from './words.ts';

/** The choices of the search page: what hits are narrowed down by, and in which order they stand. */
export function searchChoices(root: HTMLElement) {
  const sort = part<HTMLSelectElement>(root, 'select[name="sort"]');
  const selects = new Map(
    facets.map((facet) => [facet, part<HTMLSelectElement>(root, `select[name="${facet}"]`)]),
  );

  return {
    /** Shows what is asked; a choice that is not offered yet is added. */
    fill(request: SearchRequest): void {
      sort.value = request.sort ?? '';
      for (const [facet, select] of selects) {
        const value = request.chosen[facet] ?? '';
        if (![...select.options].some((option) => option.value === value))
          select.add(new Option(facetTerm(facet, value), value));
        select.value = value;
      }
    },

    /**
     * Offers the values that have hits, with their number; what is chosen stays on offer.
     *
     * @param atLeast true where there are more hits than were counted
     */
    offer(counts: PagefindCounts, chosen: SearchRequest['chosen'], atLeast = false): void {
      for (const [facet, select] of selects)
        offerValues(facet, select, { counts: counts[facet] ?? {}, chosen: chosen[facet], atLeast });
    },

    onChange(listener: () => void): void {
      for (const select of [...selects.values(), sort]) select.addEventListener('change', listener);
    },
  };
}

function offerValues(
  facet: Facet,
  select: HTMLSelectElement,
  {
    counts,
    chosen,
    atLeast,
  }: { counts: Record<string, number>; chosen: string | undefined; atLeast: boolean },
): void {
  const values = inOrder(facet, [...new Set([...Object.keys(counts), ...(chosen ? [chosen] : [])])]);
  const more = atLeast ? '＋' : '';
  select.replaceChildren(
    new Option(say.all, ''),
    ...values.map(
      (value) => new Option(`${facetTerm(facet, value)}（${formatCount(counts[value] ?? 0)}${more}）`, value),
    ),
  );
  select.value = chosen ?? '';
  select.disabled = values.length === 0;
}
