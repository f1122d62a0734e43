import { createEvents, type EventAttributes } from 'ics';
import type { Notice } from '../domain/notice.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import type { Edition } from '../views/edition.ts';
import { noticesWithCalendar, windowsFeed } from '../views/site/feeds.ts';
import { noticeWindow, type NoticeWindowView } from '../views/notice/notice-window.ts';
import { paths } from '../views/paths.ts';
import type { ExportedFile } from './exported-file.ts';
import { foldLines } from './fold-lines.ts';

/** So many windows stand in the calendar of all. */
const mostWindows = 50;

/** The calendar files of all notices with a window that stands, and one of the newest of them to subscribe to. */
export function windowCalendars(edition: Edition, siteUrl: string): ExportedFile[] {
  const { issuer } = edition.registry;
  const events = noticesWithCalendar(edition).flatMap((notice) => {
    const window = noticeWindow(edition, notice);
    if (window?.calendar === undefined) return [];
    return [{ path: window.calendar, event: windowEvent(notice, window, { siteUrl, issuer: issuer.id }) }];
  });
  if (events.length === 0) return [];
  const all = { path: windowsFeed, body: calendarOf(events.slice(0, mostWindows).map(({ event }) => event)) };
  return [...events.map(({ path, event }) => ({ path, body: calendarOf([event]) })), all];
}

type WindowEvent = EventAttributes & { timestamp: number };

function calendarOf(events: WindowEvent[]): string {
  const { error, value } = createEvents(events);
  if (error || !value) throw new Error('no calendar of objection windows', { cause: error });
  return foldLines(value);
}

/**
 * The last day of an objection window as an all-day event (RFC 5545). The same notice gives the same bytes: its UID
 * is that of the notice, DTSTAMP the time of publication.
 */
function windowEvent(
  notice: Notice,
  { from, to, channels, handledBy }: NoticeWindowView,
  { siteUrl, issuer }: { siteUrl: string; issuer: string },
): WindowEvent {
  return {
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
}

function dayParts(day: PlainDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
