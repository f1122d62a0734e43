import type { PlainDate } from '../../domain/plain-date.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import { directoryRow, type DirectoryRow } from './directory-row.ts';
import type { Edition } from '../edition.ts';
import { feedOfStreet } from '../site/feeds.ts';
import type { UnitEnd } from './community-description.ts';
import type { ExperienceItem } from '../experience/experience-item.ts';
import type { Link, PageHead } from '../head.ts';
import type { HonourView } from '../honour/honour.ts';
import { wallSummary, type WallSummary } from '../honour/wall-list.ts';
import { divisionLink } from '../links.ts';
import { experiencesAt, memberHome, type MemberHome } from '../member/member-home.ts';
import { officeRecordsOf, registersOfStreet, type OfficeRecords } from '../office/office-records.ts';
import { paths } from '../paths.ts';
import { unitApplications, type UnitApplications } from '../application/unit-applications.ts';
import { endOf, formerNames, type FormerName } from './unit-past.ts';

/** A street with more units than this names them on the pages of their neighbourhoods. */
const fewUnits = 400;

/** `/streets/<id>/`: a street or town, its own honours, and its units by neighbourhood. */
export interface StreetView {
  template: 'street';
  head: PageHead;
  name: string;
  kindTerm: string;
  aliases: string[];
  formerNames: FormerName[];
  /** It was merged, split or dissolved: where it went on. */
  ended?: UnitEnd | undefined;
  /** What it says itself, once it has joined. */
  home?: MemberHome | undefined;
  asOf: PlainDate;
  households?: number | undefined;
  population?: number | undefined;
  own: HonourView[];
  /** Of its boards, if it has any. */
  wall?: WallSummary | undefined;
  before: HonourView[];
  /** Registers with entries in the street. */
  registers: { register: Link; count: number }[];
  records?: OfficeRecords | undefined;
  experiences: ExperienceItem[];
  applications?: UnitApplications | undefined;
  count: number;
  rollAsOf?: PlainDate | undefined;
  neighbourhoods: {
    neighbourhood?: Link | undefined;
    anchor: string;
    name: string;
    kindTerm: string;
    count: number;
    /** Empty in a street of very many units: they stand on the neighbourhood's page. */
    rows: DirectoryRow[];
  }[];
}

/** A street or town on the day, its units by neighbourhood. */
export function streetView(edition: Edition, street: Unit): StreetView {
  const { places, registry } = edition;
  const kindTerm = unitKindTerms[street.kind];
  const place = places.at(street);
  const { name } = place;
  return {
    template: 'street',
    head: {
      path: paths.street(street.id),
      title: name,
      description: `${name}的社区、村、小区和它们在册的荣誉。`,
      crumbs: [crumbs.home, crumbs.communities],
      section: 'communities',
      feed: { id: feedOfStreet(street.id), title: name },
    },
    name,
    kindTerm,
    aliases: street.aliases,
    formerNames: formerNames(edition, street),
    ended: endOf(edition, place),
    home: memberHome(edition, street),
    asOf: edition.day,
    households: street.households,
    population: street.population,
    ...edition.honours(street.id),
    wall: wallSummary(edition, street),
    registers: registersOfStreet(edition, street.id),
    records: officeRecordsOf(edition, street.id),
    experiences: experiencesAt(edition, street.id),
    applications: unitApplications(edition, street.id),
    count: places.countIn(street.id),
    rollAsOf: registry.rolls.get(street.id)?.asOf,
    neighbourhoods: neighbourhoodsOf(edition, street),
  };
}

function neighbourhoodsOf(edition: Edition, street: Unit): StreetView['neighbourhoods'] {
  const { places } = edition;
  const many = places.countIn(street.id) > fewUnits;
  const groups = places.neighbourhoodsOf(street.id).map((unit) => {
    const members = places.membersOf(unit.id);
    return {
      neighbourhood: divisionLink(edition, unit),
      anchor: unit.id,
      name: places.at(unit).name,
      kindTerm: unitKindTerms[unit.kind],
      count: members.length,
      rows: many ? [] : members.map((member) => directoryRow(edition, member)),
    };
  });
  const direct = places.membersOf(street.id);
  if (direct.length === 0) return groups;
  const rows = direct.map((member) => directoryRow(edition, member));
  const name = `${unitKindTerms[street.kind]}直属`;
  return [...groups, { anchor: 'direct', name, kindTerm: '', count: direct.length, rows }];
}
