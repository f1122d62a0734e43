import type { Notice, NoticeKind, PrintedTotals } from '../domain/notice.ts';
import type { LocalDateTime, PlainDate } from '../domain/plain-date.ts';
import { formatCount } from '../i18n/format.ts';
import { noticeKindTerms } from '../i18n/terms.ts';
import { crumbs } from './crumbs.ts';
import type { Edition } from './edition.ts';
import type { Link, PageHead } from './head.ts';
import { noticeLink, programLink } from './links.ts';
import { windowOn } from './notice-item.ts';
import { isLonger, noticeListView, type NoticeListView } from './notice-list.ts';
import { paths } from './paths.ts';

/** A longer list is summed up by street; its units stand in the notice's print version. */
const longList = 300;

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

/** A notice; `print` with its lists whole, undefined unless one of them is long. */
export function noticeView(edition: Edition, notice: Notice, print: boolean): NoticeView | undefined {
  const { publications, registry, day } = edition;
  if (print && !hasLongList(edition, notice)) return undefined;
  const { previous, next } = publications.besideNotice(notice);
  const program = notice.program === undefined ? undefined : registry.programs.get(notice.program);
  return {
    template: 'notice',
    head: headOf(edition, notice, print),
    print,
    kind: notice.kind,
    documentType: notice.documentType,
    number: notice.number,
    addressee: notice.addressee,
    office: notice.office ?? registry.issuer.name,
    published: notice.published,
    program: program && programLink(program),
    bodyMarkdown: notice.bodyMarkdown,
    window: windowOf(notice, day),
    lists: notice.lists.map((list) => {
      const units = edition.listed(list);
      const whole = !print && units.length > longList;
      return noticeListView(edition, list, units, whole ? wholeLink(notice, units.length) : undefined);
    }),
    totals: notice.totals.map((totals) => totalsView(edition, totals)),
    corrects: noticeLink(publications.notice(notice.corrects)),
    correctedBy: publications.correctionsOf(notice.id).map((one) => noticeLink(one)),
    resultOf: noticeLink(publications.notice(notice.resultOf)),
    results: publications.resultsOf(notice.id).map((one) => noticeLink(one)),
    previous: noticeLink(previous),
    next: noticeLink(next),
  };
}

/** Is there a list that the notice's page only sums up? */
export function hasLongList(edition: Edition, notice: Notice): boolean {
  return notice.lists.some((list) => isLonger(edition, list, longList));
}

function wholeLink({ id }: Notice, count: number): Link {
  return { text: `完整名单（${formatCount(count)} 个）`, path: paths.noticePrint(id) };
}

function headOf(edition: Edition, notice: Notice, print: boolean): PageHead {
  const { title, summary, kind, published, source, office, keywords } = notice;
  const { name } = edition.registry.issuer;
  const kindTerm = noticeKindTerms[kind];
  return {
    path: print ? paths.noticePrint(notice.id) : paths.notice(notice.id),
    title: print ? `${title}（打印版）` : title,
    description: summary ?? `${office ?? name}${kindTerm}：${title}`,
    crumbs: [crumbs.home, crumbs.notices, { text: kindTerm, path: paths.noticesOfKind(kind) }],
    section: 'notices',
    article: { published, source: source ?? office ?? name, keywords },
    noindex: print ? true : undefined,
  };
}

function windowOf({ window }: Notice, day: PlainDate): NoticeView['window'] {
  if (!window) return undefined;
  const stand = windowOn(window, day);
  return { ...window, state: stand.state, daysLeft: stand.state === 'open' ? stand.daysLeft : undefined };
}

function totalsView({ registry }: Edition, totals: PrintedTotals): NoticeTotalsView {
  const program = registry.programs.get(totals.program);
  const figure = ({ label, value }: { label: string; value: number }) => ({ label, value });
  return {
    program: program ? programLink(program) : { text: totals.program, path: paths.programs },
    level: program?.levels.list.find(({ id }) => id === totals.level)?.name,
    since: totals.since,
    before: totals.before,
    entered: totals.entered.map(figure),
    left: totals.left.map(figure),
    asOf: totals.asOf,
    after: totals.after,
  };
}
