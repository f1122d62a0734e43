import type { PlainDate } from '../../domain/plain-date.ts';
import { formatCount, formatDate } from '../../i18n/format.ts';
import { candidatesOf, type CandidatesView } from './candidates.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Download } from '../download.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead, Paging } from '../head.ts';
import { honourTerm, type HonourTerm } from '../honour/honour-term.ts';
import type { HonourGroup } from '../honour/honour-group.ts';
import { grantorsOf, honourListHead, type GrantorView } from './honour-list-head.ts';
import { changeTermOf, honourTableStem } from './honour-table.ts';
import type { BooksView, ChangeCause, ChangeSide, StayCause } from '../honour/honour.ts';
import { rowsBetween } from './honour-rows.ts';
import { programLink, unitMention } from '../links.ts';
import { trendOf, type TrendItem } from './list-trend.ts';
import { orderLinks, selectionKeys, selectionPath } from './list-selections.ts';
import { hasPage, pagingOf } from '../paging.ts';
import { paths } from '../paths.ts';

export const holdersPerPage = 200;
/** So many units of a cause are named on the first page; all of them on the page that compares the two lists. */
const namedChanges = 40;

/** `/honors/<program>/<cycle>/`, `…/page/2/`, `…/print/`: the holders in force as of a stated day. */
export interface HonourListView {
  template: 'honour-list';
  head: PageHead;
  /** The whole list on one page, made for paper. */
  print: boolean;
  program: Link;
  cycle: {
    title: string;
    assessment: { from: PlainDate; to: PlainDate };
    /** Undefined where the program has no publicity. */
    publicity?: { from: PlainDate; to: PlainDate } | undefined;
    validity: { from: PlainDate; to?: PlainDate | undefined };
  };
  grantors: GrantorView[];
  term: HonourTerm;
  asOf: PlainDate;
  /** The list in force on the day of the build. */
  current: boolean;
  count: number;
  /** `path`: of the page that holds this level alone. */
  levels: { name: string; count: number; path?: string | undefined }[];
  books?: BooksView | undefined;
  /** Against the list before, by cause: on the first page only; those not named stand on the page of comparison. */
  changes: ListedChange[];
  /** The comparison with the list before. */
  changesPath?: string | undefined;
  /** Comparisons with other lists, on the first page. */
  comparisons: Link[];
  /** The lists up to this one, oldest first: on the first page; empty where there is no other. */
  trend: TrendItem[];
  /** 创建单位, apart from the holders: on the first page, where the program lists them. */
  candidates?: CandidatesView | undefined;
  /** Path of a street's first page with its anchor, for the index above the table. */
  streets: { street: string; count: number; path: string }[];
  groups: HonourGroup[];
  paging: Paging;
  printPath: string;
  /** The same list in other orders, while there are such pages. */
  orders: Link[];
  /** The whole list as files, on the first page. */
  downloads: Download[];
  /** The JSON file among them, on every page of a list of several pages. */
  rowsPath?: string | undefined;
  /** What happened to rows of the list, for the filter: 新增 16, 续认 86. Empty in print. */
  rowChanges: { term: string; count: number }[];
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** Units with the same lot: `more` of them are not named here. */
export interface ListedChange {
  side: ChangeSide;
  cause: ChangeCause | StayCause;
  units: Mention[];
  more: number;
}

/** A page of a list, or the whole list for print; undefined where there is no such page. */
export function honourListView(
  edition: Edition,
  list: CycleList,
  page: number | 'print',
): HonourListView | undefined {
  const { program, cycle, asOf, current } = list;
  const { lists } = edition;
  const rows = lists.rows(list);
  const print = page === 'print';
  if (!print && !hasPage(rows, holdersPerPage, page)) return undefined;
  const first = page === 1;
  const newest = lists.newest(program.id) === list;
  const groups = edition.groups(list);
  const printPath = paths.honourListPrint(program.id, cycle.id);
  const downloads = print ? [] : edition.downloads(honourTableStem(list));
  const path = (n: number) => (print ? printPath : paths.honourList(program.id, cycle.id, n));
  const shown = print
    ? groups.map(forPaper)
    : rowsBetween(groups, (page - 1) * holdersPerPage, page * holdersPerPage);
  return {
    template: 'honour-list',
    head: headOf(edition, list, page),
    print,
    program: programLink(program),
    cycle: {
      title: cycle.title,
      assessment: cycle.assessment,
      publicity: cycle.publicity,
      validity: cycle.validity,
    },
    grantors: grantorsOf(program),
    term: honourTerm(program, cycle),
    asOf,
    current,
    count: lists.count(list),
    levels: lists.levels(list).map(({ id, name, count }) => ({
      name,
      count,
      path: newest && !print ? selectionPath(program, 'level', id) : undefined,
    })),
    books: lists.books(list),
    changes: first ? changesOf(edition, list) : [],
    changesPath: first && list.previous ? comparisonPath(list, list.previous) : undefined,
    comparisons: first ? comparisonsOf(edition, list) : [],
    trend: first ? trendOf(lists, list) : [],
    candidates: first ? candidatesOf(edition, program, asOf) : undefined,
    streets: firstPages(groups, path),
    groups: newest && !print ? shown.map((group) => withPath(edition, list, group)) : shown,
    paging: print ? { page: 1, pages: 1, paths: [printPath] } : pagingOf(rows, holdersPerPage, page, path),
    printPath,
    orders: newest && !print ? orderLinks(edition, list) : [],
    downloads: first ? downloads : [],
    rowsPath: print ? undefined : downloads.find(({ format }) => format === 'json')?.file,
    rowChanges: print ? [] : rowChangesOf(edition, list),
    previous: list.previous?.link,
    next: lists.after(list)?.link,
  };
}

function headOf(edition: Edition, list: CycleList, page: number | 'print'): PageHead {
  const { program, cycle, asOf } = list;
  const print = page === 'print';
  const suffix = print ? '（打印版）' : page === 1 ? '' : `（第 ${page} 页）`;
  return honourListHead(program, {
    path: print ? paths.honourListPrint(program.id, cycle.id) : paths.honourList(program.id, cycle.id, page),
    title: `${program.name}红榜：${cycle.title}${suffix}`,
    description: `截至${formatDate(asOf)}，“${program.name}”在册 ${formatCount(edition.lists.count(list))} 个。`,
    noindex: print ? true : undefined,
  });
}

/** Comparisons with other lists than the one before. */
function comparisonsOf(edition: Edition, list: CycleList): Link[] {
  return edition
    .pairs(list)
    .flatMap(({ earlier }) =>
      earlier === list.previous ? [] : [{ text: earlier.cycle.title, path: comparisonPath(list, earlier) }],
    );
}

function comparisonPath(list: CycleList, other: CycleList): string {
  return paths.honourComparison(list.program.id, list.cycle.id, other.cycle.id);
}

function rowChangesOf(edition: Edition, list: CycleList): HonourListView['rowChanges'] {
  return edition.changes(list).flatMap(({ side, cause, units }) => {
    const term = side === 'left' ? undefined : changeTermOf({ [side]: cause });
    return term === undefined ? [] : [{ term, count: units.length }];
  });
}

/** On paper there are names alone. */
function forPaper(group: HonourGroup): HonourGroup {
  const rows = group.rows.map(({ unit, division, level, since }) => ({
    unit: { text: unit.text },
    division,
    level,
    since,
  }));
  return { ...group, rows };
}

/** The renewed are not named: they stand in the list below, nearly all of it. */
function changesOf(edition: Edition, list: CycleList): ListedChange[] {
  return edition.changes(list).map(({ side, cause, units }) => {
    const most = cause === 'renewed' ? 0 : namedChanges;
    const named = units.slice(0, most).map((unit) => unitMention(edition, unit, list.asOf));
    return { side, cause, units: named, more: units.length - named.length };
  });
}

function withPath(edition: Edition, list: CycleList, group: HonourGroup): HonourGroup {
  const hasPage = selectionKeys(edition, list, 'street').includes(group.anchor);
  return { ...group, alone: hasPage ? selectionPath(list.program, 'street', group.anchor) : undefined };
}

function firstPages(
  groups: readonly HonourGroup[],
  path: (page: number) => string,
): HonourListView['streets'] {
  let start = 0;
  return groups.map(({ street, anchor, count, rows }) => {
    const page = Math.floor(start / holdersPerPage) + 1;
    start += rows.length;
    return { street: street.text, count, path: `${path(page)}#${anchor}` };
  });
}
