import { facets, type Facet } from '../../search/text/facets.ts';
import { beginning, phrase, whole } from '../../search/text/spelling.ts';
import type { PagefindAnswer, PagefindCounts, PagefindHit, PagefindInstance } from './pagefind.ts';
import { termsOf, type SearchRequest } from './search-request.ts';

/** Where names of places end, and titles of documents: letters from the beginning of a record. */
const NAME_END = 16;
const TITLE_END = 40;

/**
 * The hits, best first: pages that are called just so, pages whose name begins so, pages that say so near their
 * beginning, all others. Several words must all be there.
 */
export async function find(index: PagefindInstance, request: SearchRequest): Promise<PagefindHit[]> {
  const terms = termsOf(request.query);
  const together = terms.flat();
  if (together.length === 0) return (await ask(index, null, request.chosen)).results;

  const [same, begun, ...each] = await Promise.all(
    [whole(together), beginning(together), ...terms.map(phrase)].map((query) =>
      ask(index, query, request.chosen),
    ),
  );
  const isSame = idsOf(same);
  const isBegun = idsOf(begun);
  const rankOf = ({ id, words: [at = 0] }: PagefindHit) =>
    isSame.has(id) ? 0 : isBegun.has(id) ? 1 : at < NAME_END ? 2 : at < TITLE_END ? 3 : 4;
  return common(each).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/**
 * How many hits each choice would give: of a facet's values, with the choices made in the other facets. Values
 * without a hit are left out.
 */
export async function countChoices(index: PagefindInstance, request: SearchRequest): Promise<PagefindCounts> {
  const known = await index.filters();
  const terms = termsOf(request.query);
  const queries = terms.length > 0 ? terms.map(phrase) : [null];
  const counts: PagefindCounts = {};
  const free = facets.filter((facet) => request.chosen[facet] === undefined);
  const groups = [free, ...facets.filter((facet) => !free.includes(facet)).map((facet) => [facet])];
  for (const group of groups) {
    const chosen = Object.fromEntries(
      Object.entries(request.chosen).filter(([facet]) => !group.includes(facet as Facet)),
    );
    const answers = await Promise.all(queries.map((query) => ask(index, query, chosen)));
    // Pagefind counts the hits of one word. What several words have in common is looked up by the rarest.
    const inCommon = new Set(common(answers).map(({ id }) => id));
    const sizes = answers.map(({ results }) => results.length);
    const rarest = queries[sizes.indexOf(Math.min(...sizes))] ?? null;
    for (const facet of group) {
      const values = Object.keys(known[facet] ?? {}).filter((value) =>
        answers.every((answer) => (answer.filters[facet]?.[value] ?? 0) > 0),
      );
      const pairs = await Promise.all(
        values.map(async (value): Promise<[string, number]> => {
          if (answers.length === 1) return [value, answers[0]?.filters[facet]?.[value] ?? 0];
          const { results } = await ask(index, rarest, { ...chosen, [facet]: value });
          return [value, results.filter(({ id }) => inCommon.has(id)).length];
        }),
      );
      counts[facet] = Object.fromEntries(pairs.filter(([, count]) => count > 0));
    }
  }
  return counts;
}

function ask(
  index: PagefindInstance,
  query: string | null,
  chosen: Partial<Record<Facet, string>>,
): Promise<PagefindAnswer> {
  return index.search(query, { filters: { ...chosen } });
}

function common([first, ...others]: readonly PagefindAnswer[]): PagefindHit[] {
  const ids = others.map(idsOf);
  return (first?.results ?? []).filter(({ id }) => ids.every((set) => set.has(id)));
}

function idsOf(answer: PagefindAnswer | undefined): Set<string> {
  return new Set(answer?.results.map(({ id }) => id));
}
