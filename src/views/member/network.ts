import type { PlainDate } from '../../domain/plain-date.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { divisionLink } from '../links.ts';
import { joinedCommunities } from './member-home.ts';
import { paths } from '../paths.ts';

/** A street or community of the network. */
export interface NetworkMember {
  unit: Link;
  kindTerm: string;
  /** What it has as a member; a street that has not joined stands there for its communities. */
  joined?: { on: PlainDate; office: string; notices: number; noticesPath?: string | undefined } | undefined;
}

/** `/network/`, 社区在线: district, streets, communities, and which of them publish here themselves. */
export interface NetworkView {
  template: 'network';
  head: PageHead;
  district: string;
  asOf: PlainDate;
  streets: { street: NetworkMember; communities: NetworkMember[] }[];
  counts: { streets: number; communities: number; notices: number };
}

/** Undefined while nobody has joined: an empty column counts against a site. */
export function networkView(edition: Edition): NetworkView | undefined {
  const { places, registry, members: joined, day } = edition;
  if (joined.all().length === 0) return undefined;
  const streets = places.streets
    .map((street) => ({
      street: networkMember(edition, street),
      communities: joinedCommunities(edition, street).map(({ unit }) => networkMember(edition, unit)),
    }))
    .filter(({ street, communities }) => street.joined !== undefined || communities.length > 0);
  const members = streets.flatMap(({ street, communities }) => [street, ...communities]);
  const description = `${registry.issuer.siteName}里自己发布通告的街镇和社区（村）。`;
  return {
    template: 'network',
    head: {
      path: paths.network,
      title: '社区在线',
      description,
      crumbs: [crumbs.home, crumbs.communities],
      section: 'communities',
      column: { name: '社区在线', description, keywords: ['社区在线', '街道', '社区'], type: '社区' },
    },
    district: places.district?.name ?? registry.issuer.shortName,
    asOf: day,
    streets,
    counts: {
      streets: streets.filter(({ street }) => street.joined).length,
      communities: streets.reduce((sum, { communities }) => sum + communities.length, 0),
      notices: members.reduce((sum, { joined }) => sum + (joined?.notices ?? 0), 0),
    },
  };
}

function networkMember(edition: Edition, unit: Unit): NetworkMember {
  const member = edition.members.at(unit.id);
  const notices = edition.members.noticesOf(unit.id).length;
  return {
    unit: divisionLink(edition, unit),
    kindTerm: unitKindTerms[unit.kind],
    joined: member && {
      on: member.joined,
      office: member.office,
      notices,
      noticesPath: notices > 0 ? paths.memberNotices(unit) : undefined,
    },
  };
}
