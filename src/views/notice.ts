import type { NoticeKind } from '../domain/notice.ts';
import type { LocalDateTime, PlainDate } from '../domain/plain-date.ts';
import type { Link, Mention, PageHead } from './head.ts';

/** A list attached to a notice, derived from the ledger. */
export interface NoticeListView {
  title: string;
  count: number;
  /** By street, in the order of the divisions; `units` is empty when the list is only summed up here. */
  streets: {
    street: string;
    count: number;
    units: (Mention & { detail?: string | undefined })[];
  }[];
  /** Where the whole list stands, when it is too long to be shown here. */
  whole?: Link | undefined;
  asOf?: PlainDate | undefined;
}

export interface NoticeTotalsView {
  program: Link;
  level?: string | undefined;
  since: PlainDate;
  before: number;
  entered: { label: string; value: number }[];
  left: { label: string; value: number }[];
  asOf: PlainDate;
  after: number;
}

export interface NoticeView {
  template: 'notice';
  head: PageHead;
  /** `/notices/<id>/print/`: with its lists whole; there only where a list is too long for the page. */
  print: boolean;
  kind: NoticeKind;
  documentType?: string | undefined;
  number?: string | undefined;
  addressee?: string | undefined;
  /** The office that signs. */
  office: string;
  published: LocalDateTime;
  program?: Link | undefined;
  bodyMarkdown: string;
  window?:
    | {
        from: PlainDate;
        to: PlainDate;
        workingDays: number;
        channels: string[];
        handledBy: string;
        state: 'upcoming' | 'open' | 'closed';
        /** Days left including today, while open. */
        daysLeft?: number | undefined;
      }
    | undefined;
  lists: NoticeListView[];
  totals: NoticeTotalsView[];
  corrects?: Link | undefined;
  correctedBy: Link[];
  resultOf?: Link | undefined;
  results: Link[];
  previous?: Link | undefined;
  next?: Link | undefined;
}
