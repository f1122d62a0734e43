import type { Notice } from '../../domain/notice.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { noticeLink } from '../links.ts';
import { paths } from '../paths.ts';

/**
 * 公示期 of a notice. How it stands (not begun, so many days left, over) depends on the day it is read, which the
 * browser knows; only what a later publication changes is said here.
 */
export interface NoticeWindowView {
  from: PlainDate;
  to: PlainDate;
  workingDays: number;
  channels: string[];
  handledBy: string;
  /** Path of the calendar file with its last day; undefined once the notice was withdrawn. */
  calendar?: string | undefined;
  /** 公示结果, oldest first; `objections` where the result says how many there were. */
  results: (Link & { objections?: number | undefined })[];
  /** Closed on the day of the build, and no result is out yet. */
  awaitsResult: boolean;
}

export function noticeWindow(edition: Edition, notice: Notice): NoticeWindowView | undefined {
  const { window } = notice;
  if (window === undefined) return undefined;
  const { changes, resultsOf } = edition.publications;
  const isWithdrawn = changes.withdrawalOf(notice.id) !== undefined;
  const results = resultsOf(notice.id).map((one) => ({
    ...noticeLink(one),
    objections: one.objections?.length,
  }));
  return {
    ...window,
    calendar: isWithdrawn ? undefined : paths.noticeWindow(notice.id),
    results,
    awaitsResult: !isWithdrawn && results.length === 0 && edition.day > window.to,
  };
}
