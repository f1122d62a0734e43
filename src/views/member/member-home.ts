import type { Member } from '../../domain/member.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Edition } from '../edition.ts';
import { experienceItem, type ExperienceItem } from '../experience/experience-item.ts';
import type { Link } from '../head.ts';
import { divisionLink } from '../links.ts';
import { noticeItem, type NoticeItem } from '../notice/notice-item.ts';
import { paths } from '../paths.ts';

/** So many notices stand on the home of a member; the others in its list. */
const newestNotices = 6;

/** What a street or community that has joined says on its own page. */
export interface MemberHome {
  office: string;
  joined: PlainDate;
  summary: string;
  phone?: string | undefined;
  address?: string | undefined;
  hours?: string | undefined;
  welcomeMarkdown: string;
  notices: NoticeItem[];
  /** All it has published. */
  noticeCount: number;
  /** Undefined while it has published none. */
  noticesPath?: string | undefined;
  /** Of a street: its communities that have joined. */
  communities: Link[];
  /** The list of all members. */
  networkPath: string;
}

/** The home of a division; undefined unless it has joined by the day. */
export function memberHome(edition: Edition, unit: Unit): MemberHome | undefined {
  const member = edition.members.at(unit.id);
  if (member === undefined) return undefined;
  const { office, joined, summary, phone, address, hours, welcomeMarkdown } = member;
  const notices = edition.members.noticesOf(unit.id);
  return {
    ...{ office, joined, summary, phone, address, hours, welcomeMarkdown },
    notices: notices.slice(0, newestNotices).map((notice) => noticeItem(edition, notice)),
    noticeCount: notices.length,
    noticesPath: notices.length > 0 ? paths.memberNotices(unit) : undefined,
    communities: joinedCommunities(edition, unit).map(({ unit: one }) => divisionLink(edition, one)),
    networkPath: paths.network,
  };
}

/** The communities of a street that have joined. */
export function joinedCommunities(edition: Edition, street: Unit): { unit: Unit; member: Member }[] {
  return edition.places.neighbourhoodsOf(street.id).flatMap((unit) => {
    const member = edition.members.at(unit.id);
    return member === undefined ? [] : [{ unit, member }];
  });
}

/** Experiences about a division or, where it has joined, by it; newest first. */
export function experiencesAt(edition: Edition, division: string): ExperienceItem[] {
  const about = edition.publications.experiencesOfUnit(division);
  const by = edition.members.at(division) ? edition.members.experiencesOf(division) : [];
  const all =
    by.length === 0 ? about : edition.publications.experiences.filter(isIn(new Set([...about, ...by])));
  return all.map((experience) => experienceItem(edition, experience));
}

function isIn<T>(some: ReadonlySet<T>): (one: T) => boolean {
  return (one) => some.has(one);
}
