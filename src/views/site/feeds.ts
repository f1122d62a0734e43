import { memberOfFile } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Edition } from '../edition.ts';
import { divisionLink, programLink } from '../links.ts';
import { groupedBy } from '../once.ts';
import { noticeWindow } from '../notice/notice-window.ts';
import { openNotices } from '../notice/open-notices.ts';
import { paths } from '../paths.ts';

/** So many notices stand in a feed; the older ones stand on the site. */
const mostItems = 50;

/** 订阅: what can be followed. Its id is the folder of its files below `/feeds/`. */
export interface FeedName {
  /** `notices`, `programs/green`, `streets/jinxiu`. */
  id: string;
  title: string;
  /** Path of the page it belongs to. */
  page: string;
}

/** A feed with the newest of its notices. */
export interface Feed extends FeedName {
  items: FeedItem[];
}

/** A notice in a feed, and the later one that took it back or corrected it. */
export interface FeedItem {
  notice: Notice;
  changed?: { term: '已撤回' | '已更正'; by: Notice } | undefined;
}

/** The files of a feed, by what readers call their formats. */
export const feedFormats = [
  { name: 'RSS', type: 'application/rss+xml', file: 'rss.xml' },
  { name: 'Atom', type: 'application/atom+xml', file: 'atom.xml' },
  { name: 'JSON Feed', type: 'application/feed+json', file: 'feed.json' },
] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** Path of a file of a feed, without base. */
export function feedFile(feed: string, { file }: FeedFormat): string {
  return `/feeds/${feed}/${file}`;
}

/** Calendar of the last days of objection windows; there is one only where a notice has a window. */
export const windowsFeed = '/feeds/windows.ics';

/** Notices with an objection window that stands, newest first. */
export function noticesWithCalendar(edition: Edition): Notice[] {
  return openNotices(edition).filter((notice) => noticeWindow(edition, notice)?.calendar !== undefined);
}

/** The feed of all notices. */
export const feedOfAll = 'notices';

export function feedOfProgram(id: string): string {
  return `programs/${id}`;
}

export function feedOfStreet(id: string): string {
  return `streets/${id}`;
}

/** All feeds of the site: all notices, then by program, then by street or town. */
export function feedNames(edition: Edition): { all: FeedName; programs: FeedName[]; streets: FeedName[] } {
  const { registry, places } = edition;
  return {
    all: { id: feedOfAll, title: `${registry.issuer.siteName}：全部通告`, page: paths.notices() },
    programs: [...registry.programs.values()].map((program) => {
      const { text, path } = programLink(program);
      return { id: feedOfProgram(program.id), title: text, page: path };
    }),
    streets: places.streets.map((street) => {
      const { text, path } = divisionLink(edition, street);
      return { id: feedOfStreet(street.id), title: text, page: path };
    }),
  };
}

/** Every feed with its notices, newest first. */
export function feedsOf(edition: Edition): Feed[] {
  const { all, programs, streets } = feedNames(edition);
  const notices = openNotices(edition);
  const ofProgram = groupedBy(notices, ({ program }) => program && feedOfProgram(program));
  const about = streetsByNotice(edition);
  const ofStreet = groupedBy(
    notices.flatMap((notice) => [...(about.get(notice.id) ?? [])].map((street) => ({ street, notice }))),
    ({ street }) => feedOfStreet(street),
  );
  const newest = (some: readonly Notice[] = []) =>
    some.slice(0, mostItems).map((notice) => feedItem(edition, notice));
  return [
    { ...all, items: newest(notices) },
    ...programs.map((feed) => ({ ...feed, items: newest(ofProgram.get(feed.id)) })),
    ...streets.map((feed) => ({
      ...feed,
      items: newest(ofStreet.get(feed.id)?.map(({ notice }) => notice)),
    })),
  ];
}

function feedItem({ publications: { changes } }: Edition, notice: Notice): FeedItem {
  const withdrawal = changes.withdrawalOf(notice.id);
  const correction = changes.correctionOf(notice.id);
  if (withdrawal) return { notice, changed: { term: '已撤回', by: withdrawal } };
  return { notice, changed: correction && { term: '已更正', by: correction } };
}

/**
 * The streets and towns a notice is about: it published a step of one of their units, a list of it is theirs, or
 * they or one of their communities signed it.
 */
function streetsByNotice({ registry, places }: Edition): Map<string, Set<string>> {
  const about = new Map<string, Set<string>>();
  const add = (notice: string, street: string | undefined) => {
    if (street === undefined) return;
    const known = about.get(notice);
    if (known) known.add(street);
    else about.set(notice, new Set([street]));
  };
  for (const { notice, unit } of registry.events) {
    if (notice !== undefined) add(notice, registry.units.get(unit)?.street);
  }
  const byName = new Map(places.streets.map(({ id, name }) => [name, id]));
  for (const { id, office, lists, origin } of registry.notices.values()) {
    add(id, registry.units.get(memberOfFile(origin.file) ?? '')?.street);
    for (const { street } of lists) add(id, street);
    if (office !== undefined) add(id, byName.get(office) ?? byName.get(office.replace(/办事处$/, '')));
  }
  return about;
}
