import { dayOf, type PlainDate } from '../../domain/plain-date.ts';
import type { Disclosure, VillageAffairs } from '../../domain/village-affairs.ts';
import type { disclosureStateTerms } from '../../i18n/office-terms.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../head.ts';
import { noticeLink } from '../links.ts';
import { paths } from '../paths.ts';

/** An item of village affairs in a quarter, as it stands on the day. */
export interface DisclosureCell {
  state: keyof typeof disclosureStateTerms;
  /** When it was disclosed. */
  on?: PlainDate | undefined;
  /** The notice or posting that did it, linked if it can be read here. */
  by?: Mention | undefined;
}

/** How the items of one village stand: for each item of the calendar, a cell for each of its quarters. */
export function disclosureCells(
  edition: Edition,
  calendar: VillageAffairs,
  village: string,
): DisclosureCell[][] {
  const done = new Map<string, Told>();
  for (const disclosure of calendar.disclosures) {
    if (disclosure.village !== village) continue;
    const told = toldOf(edition, disclosure);
    if (told) for (const item of disclosure.items) done.set(`${disclosure.quarter} ${item}`, told);
  }
  return calendar.items.map((item) =>
    calendar.quarters.map(({ quarter, due }) => {
      if (!item.quarters.includes(quarter)) return { state: 'none' };
      const told = done.get(`${quarter} ${item.id}`);
      if (told) return { state: told.on <= due ? 'on-time' : 'late', ...told };
      if (due < edition.day) return { state: 'overdue' };
      const begins = `${calendar.year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
      return { state: begins <= edition.day ? 'due' : 'upcoming' };
    }),
  );
}

interface Told {
  on: PlainDate;
  by: Mention | undefined;
}

/** Undefined while it has not been disclosed on the day. Of a posting only its subject is told. */
function toldOf(edition: Edition, { notice: id, on }: Disclosure): Told | undefined {
  if (on !== undefined) return on <= edition.day ? { on, by: undefined } : undefined;
  if (id === undefined) return undefined;
  const notice = edition.publications.notice(id);
  if (notice) return { on: dayOf(notice.published), by: noticeLink(notice) };
  const posted = edition.postings.at(id);
  if (!posted) return undefined;
  const { subject, web } = posted.posting;
  return {
    on: dayOf(posted.published),
    by: { text: subject, path: web ? paths.posting(id) : undefined },
  };
}

/** How many items are disclosed, late or not, and how many are overdue. */
export function tally(cells: readonly DisclosureCell[]): { told: number; overdue: number; due: number } {
  const count = (...states: DisclosureCell['state'][]) =>
    cells.filter(({ state }) => states.includes(state)).length;
  return { told: count('on-time', 'late'), overdue: count('overdue'), due: count('due') };
}
