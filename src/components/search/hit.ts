import { unspell } from '../../search/text/spelling.ts';
import type { HonourState } from '../../views/honour.ts';
import { excerpt, markTerms, type Piece } from './excerpt.ts';
import { facetTerm, standings } from './facet-terms.ts';
import type { PagefindRecord } from './pagefind.ts';

/** A hit as it is printed. */
export interface Hit {
  href: string;
  title: Piece[];
  kind: string;
  street?: string | undefined;
  year?: string | undefined;
  /** Of its honours the one that says most: in force before suspended before ended. */
  state?: HonourState | undefined;
  text: Piece[];
}

export function hitOf({ url, content, filters }: PagefindRecord, terms: readonly string[][]): Hit {
  const parts = unspell(content);
  return {
    href: url,
    title: markTerms(parts[0] ?? url, terms),
    kind: facetTerm('kind', filters['kind']?.[0] ?? ''),
    street: filters['street']?.[0],
    year: filters['year']?.[0],
    state: standings.find((state) => filters['status']?.includes(state)),
    text: excerpt(parts.at(-1) ?? '', terms),
  };
}
