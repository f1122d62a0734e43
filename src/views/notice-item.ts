import type { Notice, NoticeKind, ObjectionWindow } from '../domain/notice.ts';
import { daysBetween, type LocalDateTime, type PlainDate } from '../domain/plain-date.ts';
import type { Edition } from './edition.ts';
import { paths } from './paths.ts';

/** A notice as a line of a list. */
export interface NoticeItem {
  path: string;
  title: string;
  kind: NoticeKind;
  number?: string | undefined;
  published: LocalDateTime;
  /** Only while the objection window has not closed; `daysLeft` in all while it has not begun. */
  window?: { from: PlainDate; to: PlainDate; state: 'upcoming' | 'open'; daysLeft: number } | undefined;
  /** A later notice corrects this one. */
  corrected?: boolean | undefined;
}

/** A notice as lists show it, its window while it is open or to come. */
export function noticeItem(edition: Edition, notice: Notice): NoticeItem {
  return {
    path: paths.notice(notice.id),
    title: notice.title,
    kind: notice.kind,
    number: notice.number,
    published: notice.published,
    window: openWindow(notice.window, edition.day),
    corrected: edition.publications.correctionsOf(notice.id).length > 0 ? true : undefined,
  };
}

function openWindow(window: ObjectionWindow | undefined, day: PlainDate): NoticeItem['window'] {
  const stand = window && windowOn(window, day);
  if (!stand || stand.state === 'closed') return undefined;
  return { from: window.from, to: window.to, state: stand.state, daysLeft: stand.daysLeft };
}

/** How an objection window stands on a day; `daysLeft` counts that day and the last one. */
export function windowOn(
  { from, to }: Pick<ObjectionWindow, 'from' | 'to'>,
  day: PlainDate,
): { state: 'upcoming' | 'open'; daysLeft: number } | { state: 'closed' } {
  if (day > to) return { state: 'closed' };
  if (day < from) return { state: 'upcoming', daysLeft: daysBetween(from, to) + 1 };
  return { state: 'open', daysLeft: daysBetween(day, to) + 1 };
}
