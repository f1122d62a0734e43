import type { NoticeKind } from '../domain/notice.ts';
import type { LocalDateTime, PlainDate } from '../domain/plain-date.ts';

/** A notice as a line of a list. */
export interface NoticeItem {
  path: string;
  title: string;
  kind: NoticeKind;
  number?: string | undefined;
  published: LocalDateTime;
  /** Only while the objection window has not closed. */
  window?: { from: PlainDate; to: PlainDate; state: 'upcoming' | 'open'; daysLeft: number } | undefined;
  /** A later notice corrects this one. */
  corrected?: boolean | undefined;
}
