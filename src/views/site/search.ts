import type { Peer } from '../../domain/peer.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { PageHead } from '../head.ts';
import { initialLinks, type InitialLink } from '../community/initial.ts';
import { divisionLink } from '../links.ts';
import { paths } from '../paths.ts';
import { searchExamples, type SearchExample } from './search-examples.ts';

/** `/search/?q=…`: works with a script only; without one it leads to the directory. */
export interface SearchView {
  template: 'search';
  head: PageHead;
  /** Paths of the search bundles, the first is loaded first; the others are merged into it. */
  bundles: string[];
  streets: { text: string; path: string }[];
  initials: InitialLink[];
  examples: SearchExample[];
  /** This site, as its peers name it, and the other sites that are asked too. */
  issuer: { id: string };
  peers: Peer[];
}

/** The search page with the bundles it loads. */
export function searchView(edition: Edition, bundles: readonly string[]): SearchView {
  return {
    template: 'search',
    head: {
      path: paths.search,
      title: '搜索',
      description: `在${edition.registry.issuer.siteName}查找小区、通告和经验做法。`,
      crumbs: [crumbs.home],
      section: 'search',
    },
    bundles: [...bundles],
    streets: edition.places.streets.map((street) => divisionLink(edition, street)),
    initials: initialLinks(edition),
    examples: searchExamples(edition),
    issuer: { id: edition.registry.issuer.id },
    peers: edition.registry.issuer.peers,
  };
}
