import type { PlainDate } from '../../domain/plain-date.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitKind } from '../../domain/unit-kind.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { communityDescription, type UnitEnd } from './community-description.ts';
import { crumbs } from '../crumbs.ts';
import { directoryRow, type DirectoryRow } from './directory-row.ts';
import type { Edition } from '../edition.ts';
import type { ExperienceItem } from '../experience/experience-item.ts';
import type { Link, PageHead } from '../head.ts';
import type { HonourView } from '../honour/honour.ts';
import { divisionLink } from '../links.ts';
import { experiencesAt, memberHome, type MemberHome } from '../member/member-home.ts';
import { officeRecordsOf, type OfficeRecords } from '../office/office-records.ts';
import { paths } from '../paths.ts';
import { headImage, photoViews, type PhotoView } from '../photo.ts';
import type { Place } from '../places.ts';
import { plaqueView, type PlaqueView } from '../honour/plaque.ts';
import { wallSummary, type WallSummary } from '../honour/wall-list.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineStep } from './timeline-step.ts';
import { unitApplications, type UnitApplications } from '../application/unit-applications.ts';
import { endOf, formerNames, type FormerName } from './unit-past.ts';

/** `/communities/<id>/`: every unit that is a place. */
export interface CommunityView {
  template: 'community';
  head: PageHead;
  asOf: PlainDate;
  name: string;
  kind: UnitKind;
  kindTerm: string;
  aliases: string[];
  formerNames: FormerName[];
  /** District, street, neighbourhood, from above. */
  divisions: Link[];
  households?: number | undefined;
  population?: number | undefined;
  address?: string | undefined;
  profile?: { summary: string; updated: PlainDate; bodyMarkdown: string } | undefined;
  /** Of its profile. */
  photos: PhotoView[];
  /** In force, suspended, or in the course of being ended: today. */
  own: HonourView[];
  /** The board of the first honour in force that has one hanging. */
  plaque?: { link: Link; board: PlaqueView['board'] } | undefined;
  /** Of its boards, if it has any. */
  wall?: WallSummary | undefined;
  /** Expired, lapsed, revoked, superseded. */
  before: HonourView[];
  /** Honours of the neighbourhood or village it belongs to, apart from its own. */
  neighbourhood?: { unit: Link; kindTerm: string; honours: HonourView[] } | undefined;
  timeline: TimelineStep[];
  /** Inspections, registers, village affairs; undefined where there is nothing to tell. */
  records?: OfficeRecords | undefined;
  experiences: ExperienceItem[];
  applications?: UnitApplications | undefined;
  /** Units inside it, for a neighbourhood or village. */
  members: DirectoryRow[];
  /** It was merged, split or dissolved: where it went on. */
  ended?: UnitEnd | undefined;
  /** What it says itself, if it is a neighbourhood or village that has joined. */
  home?: MemberHome | undefined;
}

/** The page of a place as it stands on the day; a closed one keeps its page and says where it went on. */
export function communityView(edition: Edition, unit: Unit): CommunityView {
  const { places } = edition;
  const place = places.at(unit);
  const { own, before } = edition.honours(unit.id);
  const divisions = divisionsAbove(edition, place);
  const { profile } = unit;
  const ended = endOf(edition, place);
  const photos = profile === undefined ? [] : photoViews(edition, profile);
  return {
    template: 'community',
    head: {
      path: paths.community(unit.id),
      title: place.name,
      description: communityDescription(edition, place, own, ended),
      crumbs: [crumbs.home, crumbs.communities, ...divisions.slice(1)],
      section: 'communities',
      image: headImage(photos),
    },
    asOf: edition.day,
    name: place.name,
    kind: unit.kind,
    kindTerm: unitKindTerms[unit.kind],
    aliases: unit.aliases,
    formerNames: formerNames(edition, unit),
    divisions,
    households: unit.households,
    population: unit.population,
    address: unit.address,
    profile: profile && {
      summary: profile.summary,
      updated: profile.updated,
      bodyMarkdown: profile.bodyMarkdown,
    },
    photos,
    own,
    plaque: plaqueOf(edition, own),
    wall: wallSummary(edition, unit),
    before,
    neighbourhood: neighbourhoodOf(edition, place),
    timeline: timelineOf(edition, unit),
    records: officeRecordsOf(edition, unit.id),
    experiences: experiencesAt(edition, unit.id),
    applications: unitApplications(edition, unit.id),
    members: membersOf(edition, unit).map((member) => directoryRow(edition, member)),
    ended,
    home: memberHome(edition, unit),
  };
}

function plaqueOf(edition: Edition, own: readonly HonourView[]): CommunityView['plaque'] {
  const link = own.find(({ state, plaque }) => state === 'in-force' && plaque)?.plaque;
  const plaque = link && edition.registry.plaques.get(link.text);
  const view = plaque && plaqueView(edition, plaque);
  if (!link || view?.hungOn === undefined || view.removedOn !== undefined) return undefined;
  return { link, board: view.board };
}

function divisionsAbove(edition: Edition, { unit, street, neighbourhood }: Place): Link[] {
  return [edition.places.district, street, neighbourhood].flatMap((division) =>
    division === undefined || division.id === unit.id ? [] : [divisionLink(edition, division)],
  );
}

/** Honours of the neighbourhood are never its compounds' own: they stand apart. */
function neighbourhoodOf(
  edition: Edition,
  { neighbourhood, closedBy }: Place,
): CommunityView['neighbourhood'] {
  if (!neighbourhood || closedBy) return undefined;
  const { own } = edition.honours(neighbourhood.id);
  if (own.length === 0) return undefined;
  return {
    unit: divisionLink(edition, neighbourhood),
    kindTerm: unitKindTerms[neighbourhood.kind],
    honours: own,
  };
}

function membersOf({ places }: Edition, unit: Unit): readonly Unit[] {
  return unit.kind === 'district' ? places.streets : places.membersOf(unit.id);
}
