import type { Notice, NoticeKind, PrintedTotals } from '../../domain/notice.ts';
import type { Objection } from '../../domain/objection.ts';
import type { LocalDateTime, PlainDate } from '../../domain/plain-date.ts';
import { noticeKindTerms } from '../../i18n/terms.ts';
import { bulletinTasksView, type BulletinTasksView } from './bulletin-tasks.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { noticeLink, programLink } from '../links.ts';
import { noticeCrumbs, streetOfMember } from './notice-crumbs.ts';
import { noticeFiles, type NoticeFilesView } from './notice-files.ts';
import { noticeHonour, type NoticeHonour } from './notice-honour.ts';
import { mentionedNotice, noticeHistory, type NoticeHistoryStep } from './notice-history.ts';
import type { NoticeListView } from './notice-list.ts';
import { listsOnPage, noticePages, noticePaging } from './notice-lists.ts';
import { noticeWindow, type NoticeWindowView } from './notice-window.ts';
import { paths } from '../paths.ts';
import { withdrawalView, type WithdrawalView } from './withdrawn-notice.ts';

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
  /** `/notices/<id>/print/`: with its lists whole; there only where they go on to further pages. */
  print: boolean;
  kind: NoticeKind;
  documentType?: string | undefined;
  number?: string | undefined;
  addressee?: string | undefined;
  /** The office that signs. */
  office: string;
  published: LocalDateTime;
  /** 成文日期, where the page came out on a later day. */
  dated?: PlainDate | undefined;
  /** The street or town of the member that published it. */
  street?: Link | undefined;
  program?: Link | undefined;
  /** Of a notice that grants, changes or ends honours. */
  honour?: NoticeHonour | undefined;
  bodyMarkdown: string;
  window?: NoticeWindowView | undefined;
  /** Of a bulletin: its table of tasks. */
  tasks?: BulletinTasksView | undefined;
  files: NoticeFilesView;
  lists: NoticeListView[];
  /** Where the lists go on; one page where they are short, and in print. */
  paging: Paging;
  /** The version with the lists whole, where they go on. */
  printPath?: string | undefined;
  totals: NoticeTotalsView[];
  corrects?: Link | undefined;
  adjusts?: Link | undefined;
  withdraws?: Link | undefined;
  /** Why it takes another one back. */
  reason?: string | undefined;
  /** The correction that holds now. */
  correctedBy?: Link | undefined;
  withdrawal?: WithdrawalView | undefined;
  history: NoticeHistoryStep[];
  resultOf?: Link | undefined;
  /** Inspections that it made known. */
  inspections?: Link[] | undefined;
  /** As the result of a publicity: the objections there were. */
  objections?: Objection[] | undefined;
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** A notice; `print` with its lists whole, undefined unless they are long. */
export function noticeView(edition: Edition, notice: Notice, print: boolean): NoticeView | undefined {
  const { publications, registry } = edition;
  const isLong = noticePages(edition, notice) > 1;
  if (print && !isLong) return undefined;
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
    dated: notice.dated,
    street: streetOfMember(edition, notice),
    program: program && programLink(program),
    honour: noticeHonour(edition, notice),
    bodyMarkdown: notice.bodyMarkdown,
    window: noticeWindow(edition, notice),
    tasks: bulletinTasksView(edition, notice),
    files: noticeFiles(edition, notice),
    lists: listsOnPage(edition, notice, print ? 'whole' : 1),
    paging: print ? { page: 1, pages: 1, paths: [] } : noticePaging(edition, notice, 1),
    printPath: isLong && !print ? paths.noticePrint(notice.id) : undefined,
    totals: notice.totals.map((totals) => totalsView(edition, totals)),
    corrects: mentionedNotice(edition, notice.corrects),
    adjusts: mentionedNotice(edition, notice.adjusts),
    withdraws: mentionedNotice(edition, notice.withdraws),
    reason: notice.reason,
    correctedBy: noticeLink(publications.changes.correctionOf(notice.id)),
    withdrawal: withdrawalView(edition, notice),
    history: noticeHistory(edition, notice),
    resultOf: mentionedNotice(edition, notice.resultOf),
    inspections: inspectionsOf(edition, notice),
    objections: notice.objections,
    previous: noticeLink(previous),
    next: noticeLink(next),
  };
}

function headOf(edition: Edition, notice: Notice, print: boolean): PageHead {
  const { title, summary, kind, published, source, office, keywords } = notice;
  const { name } = edition.registry.issuer;
  const kindTerm = noticeKindTerms[kind];
  return {
    path: print ? paths.noticePrint(notice.id) : paths.notice(notice.id),
    title: print ? `${title}（打印版）` : title,
    description: summary ?? `${office ?? name}${kindTerm}：${title}`,
    crumbs: [...noticeCrumbs(edition, notice), { text: kindTerm, path: paths.noticesOfKind(kind) }],
    section: 'notices',
    article: { published, source: source ?? office ?? name, keywords },
    noindex: print ? true : undefined,
    draft: notice.draft ? true : undefined,
  };
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

function inspectionsOf({ inspections }: Edition, { id }: Notice): Link[] | undefined {
  const known = inspections.ofBulletin(id);
  if (known.length === 0) return undefined;
  return known.map((inspection) => ({ text: inspection.title, path: paths.inspection(inspection.id) }));
}
