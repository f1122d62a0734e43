import { memberOfFile } from '../../domain/member.ts';
import type { Notice, NoticeKind } from '../../domain/notice.ts';
import type { LocalDateTime, PlainDate } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import { paths } from '../paths.ts';

/** A notice as a line of a list. */
export interface NoticeItem {
  path: string;
  title: string;
  kind: NoticeKind;
  number?: string | undefined;
  /** A street or community that has joined and published it itself. */
  office?: string | undefined;
  published: LocalDateTime;
  /**
   * Only while the objection window has not closed. How it stands on the day it is read, the browser says: a page
   * that is read later than it was made must not promise days that are over.
   */
  window?: { from: PlainDate; to: PlainDate } | undefined;
  /** A later notice corrects this one, or took it back. */
  standing?: 'corrected' | 'withdrawn' | undefined;
}

/** A notice as lists show it, its window while it is open or to come. */
export function noticeItem(edition: Edition, notice: Notice): NoticeItem {
  const { changes } = edition.publications;
  const isWithdrawn = changes.withdrawalOf(notice.id) !== undefined;
  const isCorrected = changes.correctionOf(notice.id) !== undefined;
  const { window } = notice;
  const isOver = window === undefined || isWithdrawn || edition.day > window.to;
  return {
    path: paths.notice(notice.id),
    title: notice.title,
    kind: notice.kind,
    number: notice.number,
    office: memberOfFile(notice.origin.file) === undefined ? undefined : notice.office,
    published: notice.published,
    window: isOver ? undefined : { from: window.from, to: window.to },
    standing: isWithdrawn ? 'withdrawn' : isCorrected ? 'corrected' : undefined,
  };
}
