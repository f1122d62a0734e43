import { createEvent, type EventAttributes } from 'ics';
import type { Notice } from '../domain/notice.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import type { Edition } from '../views/edition.ts';
import { noticeWindow, type NoticeWindowView } from '../views/notice-window.ts';
import { paths } from '../views/paths.ts';
import type { ExportedFile } from './exported-file.ts';
import { foldLines } from './fold-lines.ts';

/** The calendar files of all notices with a window that stands. */
export function windowCalendars(edition: Edition, siteUrl: string): ExportedFile[] {
  return edition.publications.notices.flatMap((notice) => {
    const window = noticeWindow(edition, notice);
    if (window?.calendar === undefined) return [];
    const { issuer } = edition.registry;
    return [{ path: window.calendar, body: windowCalendar(notice, window, { siteUrl, issuer: issuer.id }) }];
  });
}

/**
 * The last day of an objection window as an all-day event (RFC 5545). The same notice gives the same bytes: its UID
 * is that of the notice, DTSTAMP the time of publication.
 */
function windowCalendar(
  notice: Notice,
  { from, to, channels, handledBy }: NoticeWindowView,
  { siteUrl, issuer }: { siteUrl: string; issuer: string },
): string {
  const event: EventAttributes & { timestamp: number } = {
    productId: '-//hongbang//objection window//ZH',
    uid: `${notice.id}.window.${issuer}@hongbang`,
    timestamp: Date.parse(notice.published),
    start: dayParts(to),
    end: dayParts(addDays(to, 1)),
    title: `公示截止：${notice.title}`,
    description: [`公示期：${from} 至 ${to}`, ...channels, `受理：${handledBy}`].join('\n'),
    url: new URL(paths.notice(notice.id).slice(1), siteUrl).href,
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
  const { error, value } = createEvent(event);
  if (error || value === null) throw new Error(`no calendar for the notice ${notice.id}`, { cause: error });
  return foldLines(value);
}

function dayParts(day: PlainDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
