import type { PageHead } from './head.ts';

/** `/search/?q=…`: works with a script only; without one it leads to the directory. */
export interface SearchView {
  template: 'search';
  head: PageHead;
  /** Paths of the search bundles, the first is loaded first; the others are merged into it. */
  bundles: string[];
  streets: { text: string; path: string }[];
}
