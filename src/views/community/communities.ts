import { unitKindTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { networkLink } from '../member/network-link.ts';
import { initialLinks, type InitialLink } from './initial.ts';
import { divisionLink } from '../links.ts';
import { paths } from '../paths.ts';

/** `/communities/`: the directory by division. */
export interface CommunitiesView {
  template: 'communities';
  head: PageHead;
  district: string;
  total: number;
  initials: InitialLink[];
  /** To the list of those that publish here themselves, once there are some. */
  network?: { link: Link; members: number } | undefined;
  streets: {
    street: Link;
    kindTerm: string;
    count: number;
    neighbourhoods: { neighbourhood: Link; kindTerm: string; count: number }[];
  }[];
}

/** The streets in the order of `divisions.csv`, each with its neighbourhoods and how many places they hold. */
export function communitiesView(edition: Edition): CommunitiesView {
  const { places } = edition;
  const district = places.district?.name ?? edition.registry.issuer.shortName;
  const description = `${district}各街道、镇的社区、村和小区。`;
  return {
    template: 'communities',
    head: {
      path: paths.communities,
      title: '社区',
      description,
      crumbs: [crumbs.home],
      section: 'communities',
      column: { name: '社区', description, keywords: places.streets.map(({ name }) => name), type: '社区' },
    },
    district,
    total: places.total(),
    initials: initialLinks(edition),
    network: networkLink(edition),
    streets: places.streets
      .filter((street) => !places.isGone(street))
      .map((street) => ({
        street: divisionLink(edition, street),
        kindTerm: unitKindTerms[street.kind],
        count: places.countIn(street.id),
        neighbourhoods: places.neighbourhoodsOf(street.id).map((neighbourhood) => ({
          neighbourhood: divisionLink(edition, neighbourhood),
          kindTerm: unitKindTerms[neighbourhood.kind],
          count: places.membersOf(neighbourhood.id).length,
        })),
      })),
  };
}
