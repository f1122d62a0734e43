import { facets, type Facet } from '../../search/text/facets.ts';
import { facetNames, facetTerm } from './facet-terms.ts';
import { addressOf, type SearchRequest } from './search-request.ts';

/** Another question that one may ask instead, as a link. */
export interface OtherWay {
  text: string;
  /** `?q=…`; the page itself where nothing is asked any more. */
  address: string;
}

/** What is chosen, each with the address of the same question without it. */
export function chosenOf(request: SearchRequest): OtherWay[] {
  return facets.flatMap((facet) => {
    const value = request.chosen[facet];
    if (value === undefined) return [];
    const text = `${facetNames[facet]}：${facetTerm(facet, value)}`;
    return [{ text, address: pageOf({ ...request, chosen: without(request.chosen, facet) }) }];
  });
}

/** Wider questions, where this one finds nothing: without choices, or with one of its words alone. */
export function widerWays(request: SearchRequest, withoutChoices: number): OtherWay[] {
  const words = request.query.split(/\s+/).filter((word) => word !== '');
  const ways: OtherWay[] = [];
  if (request.query !== '' && Object.keys(request.chosen).length > 0)
    ways.push({
      text: `不加条件，找“${request.query}”${withoutChoices > 0 ? `（名称里有 ${withoutChoices} 条）` : ''}`,
      address: pageOf({ ...request, chosen: {} }),
    });
  if (words.length > 1)
    for (const word of words)
      ways.push({ text: `只找“${word}”`, address: pageOf({ ...request, query: word }) });
  return ways;
}

function without(chosen: SearchRequest['chosen'], facet: Facet): SearchRequest['chosen'] {
  return { ...chosen, [facet]: undefined };
}

function pageOf(request: SearchRequest): string {
  return addressOf(request) || '?';
}
