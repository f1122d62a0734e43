import { facets, type Facet } from '../../search/text/facets.ts';
import { fold } from '../../search/text/fold.ts';

/** In which order hits are wanted: the newest first, or by name. */
export const sorts = ['date', 'name'] as const;
export type SearchSort = (typeof sorts)[number];

/** What a reader asks for; its address is `/search/?q=春江&kind=compound&sort=date`. */
export interface SearchRequest {
  /** As typed, without spaces at the ends. */
  query: string;
  chosen: Partial<Record<Facet, string>>;
  /** The best first where left out. */
  sort?: SearchSort | undefined;
  /** Id of the site whose pages alone are asked for, this one or a peer; all where left out. */
  issuer?: string | undefined;
}

/** A whole title of a notice still fits; a text pasted by accident is cut. */
const MAX_LENGTH = 120;
const MAX_TERMS = 6;

export function requestOf(params: URLSearchParams): SearchRequest {
  const chosen: SearchRequest['chosen'] = {};
  for (const facet of facets) {
    const value = params.get(facet)?.trim();
    if (value) chosen[facet] = value;
  }
  const issuer = params.get('issuer')?.trim();
  const sort = sorts.find((each) => each === params.get('sort'));
  return { query: tidy(params.get('q') ?? ''), chosen, ...(sort && { sort }), ...(issuer ? { issuer } : {}) };
}

/** `?q=春江&kind=compound`, always in the same order; empty when nothing is asked. */
export function addressOf({ query, chosen, sort, issuer }: SearchRequest): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const facet of facets) if (chosen[facet]) params.set(facet, chosen[facet]);
  if (issuer) params.set('issuer', issuer);
  if (sort) params.set('sort', sort);
  return params.size > 0 ? `?${params}` : '';
}

/** The words of a query, separated by spaces, as the search compares them. */
export function termsOf(query: string): string[][] {
  return query
    .split(/\s+/)
    .map(fold)
    .filter((letters) => letters.length > 0)
    .slice(0, MAX_TERMS);
}

function tidy(query: string): string {
  return [...query.trim()].slice(0, MAX_LENGTH).join('').trim();
}

export function asksChoice({ chosen }: SearchRequest): boolean {
  return facets.some((facet) => chosen[facet]);
}

/** Whether anything is asked at all: a word, or a choice. */
export function asks(request: SearchRequest): boolean {
  return termsOf(request.query).length > 0 || asksChoice(request);
}
