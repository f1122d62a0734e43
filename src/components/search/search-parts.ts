import { facets, type Facet } from '../../search/text/facets.ts';
import { facetTerm, inOrder } from './facet-terms.ts';
import type { PagefindCounts } from './pagefind.ts';
import { requestOf, type SearchRequest } from './search-request.ts';
import { say } from './words.ts';

export type SearchState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** The parts of the search page, as `SearchPage.astro` prints them, and what can be done with them. */
export type SearchParts = ReturnType<typeof searchParts>;

export function searchParts(root: HTMLElement) {
  const form = part<HTMLFormElement>(root, 'form');
  const box = part<HTMLInputElement>(root, 'input[name="q"]');
  const choices = part<HTMLElement>(root, '[data-search-choices]');
  const status = part<HTMLElement>(root, '[data-search-status]');
  const warning = part<HTMLElement>(root, '[data-search-warning]');
  const hits = part<HTMLOListElement>(root, '[data-search-state]');
  const moreButton = part<HTMLButtonElement>(root, '[data-search-more]');
  const selects = new Map(
    facets.map((facet) => [facet, part<HTMLSelectElement>(root, `select[name="${facet}"]`)]),
  );
  choices.hidden = false;
  const textButton = part<HTMLButtonElement>(root, '[data-search-text]');
  const { bundles = '[]', base = '/', names = '', streets = '{}' } = root.dataset;

  return {
    bundles: JSON.parse(bundles) as string[],
    base,
    /** Folder of the name table. */
    names,
    /** Names of streets by id. */
    streets: new Map(Object.entries(JSON.parse(streets) as Record<string, string>)),

    /** What the form asks for now. */
    read(): SearchRequest {
      const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
      return requestOf(new URLSearchParams(fields));
    },

    /** Shows in the form what is asked; a choice that is not offered yet is added. */
    fill({ query, chosen }: SearchRequest): void {
      // Not while one types: the cursor would jump.
      if (box.value.trim() !== query) box.value = query;
      for (const [facet, select] of selects) {
        const value = chosen[facet] ?? '';
        if (![...select.options].some((option) => option.value === value))
          select.add(new Option(facetTerm(facet, value), value));
        select.value = value;
      }
    },

    /** Offers the values that have hits, with their number; what is chosen stays on offer. */
    offer(counts: PagefindCounts, chosen: SearchRequest['chosen']): void {
      for (const [facet, select] of selects) offerValues(facet, select, counts[facet] ?? {}, chosen[facet]);
    },

    tell(text: string): void {
      status.textContent = text;
    },

    warn(text: string): void {
      warning.textContent = text;
      warning.hidden = text === '';
    },

    setState(state: SearchState): void {
      hits.dataset['searchState'] = state;
    },

    clear(): void {
      hits.replaceChildren();
      moreButton.hidden = true;
      textButton.hidden = true;
    },

    add(items: readonly HTMLLIElement[], isContinued: boolean): void {
      hits.append(...items);
      // Who asked for more by keyboard goes on with the first of them.
      if (isContinued) items[0]?.querySelector('a')?.focus();
    },

    more(left: number, show: () => void): void {
      moreButton.hidden = left <= 0;
      moreButton.textContent = say.more(left);
      moreButton.onclick = show;
    },

    /** Offers to search the texts too. */
    offerText(search: () => void): void {
      textButton.hidden = false;
      textButton.onclick = () => {
        textButton.hidden = true;
        search();
      };
    },

    /** `typing` while a word is being written, `asking` for everything that is meant as it stands. */
    onAsk(listener: (why: 'typing' | 'asking') => void): void {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        listener('asking');
      });
      box.addEventListener('input', (event) => {
        if (!(event as InputEvent).isComposing) listener('typing');
      });
      box.addEventListener('compositionend', () => listener('typing'));
      for (const select of selects.values()) select.addEventListener('change', () => listener('asking'));
    },
  };
}

function offerValues(
  facet: Facet,
  select: HTMLSelectElement,
  counts: Record<string, number>,
  chosen: string | undefined,
): void {
  const values = inOrder(facet, [...new Set([...Object.keys(counts), ...(chosen ? [chosen] : [])])]);
  select.replaceChildren(
    new Option(say.all, ''),
    ...values.map((value) => new Option(`${facetTerm(facet, value)}（${counts[value] ?? 0}）`, value)),
  );
  select.value = chosen ?? '';
  select.disabled = values.length === 0;
}

function part<T extends Element>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`SearchPage.astro has no ${selector}`);
  return found;
}
