import type { PlainDate } from '../domain/plain-date.ts';
import { formatCount, formatDate } from '../i18n/format.ts';
import { crumbs } from './crumbs.ts';
import { changesByCause, type CycleList } from './cycle-lists.ts';
import type { Edition } from './edition.ts';
import type { Link, Mention, PageHead, Paging } from './head.ts';
import type { HonourGroup } from './honour-group.ts';
import type { BooksView, ChangeCause } from './honour.ts';
import { rowsBetween } from './honour-rows.ts';
import { programLink, unitMention } from './links.ts';
import { hasPage, pagingOf } from './paging.ts';
import { paths } from './paths.ts';

export const holdersPerPage = 200;
/** So many units of a cause are named on the first page; all of them in print. */
const namedChanges = 60;

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
    validity: { from: PlainDate; to?: PlainDate | undefined };
  };
  grantors: string[];
  asOf: PlainDate;
  /** The list in force on the day of the build. */
  current: boolean;
  count: number;
  levels: { name: string; count: number }[];
  books?: BooksView | undefined;
  /** Against the list before, by cause: on the first page and in print; `more` stand in the print version only. */
  changes: { side: 'entered' | 'left'; cause: ChangeCause; units: Mention[]; more: number }[];
  /** Path of a street's first page with its anchor, for the index above the table. */
  streets: { street: string; count: number; path: string }[];
  groups: HonourGroup[];
  paging: Paging;
  printPath: string;
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** A page of a list, or the whole list for print; undefined where there is no such page. */
export function honourListView(
  edition: Edition,
  list: CycleList,
  page: number | 'print',
): HonourListView | undefined {
  const { program, cycle, asOf, current } = list;
  const rows = edition.lists.rows(list);
  const print = page === 'print';
  if (!print && !hasPage(rows, holdersPerPage, page)) return undefined;
  const groups = edition.groups(list);
  const printPath = paths.honourListPrint(program.id, cycle.id);
  const path = (n: number) => (print ? printPath : paths.honourList(program.id, cycle.id, n));
  return {
    template: 'honour-list',
    head: headOf(edition, list, page),
    print,
    program: programLink(program),
    cycle: { title: cycle.title, assessment: cycle.assessment, validity: cycle.validity },
    grantors: [...new Set(program.levels.list.map(({ grantor }) => grantor))],
    asOf,
    current,
    count: edition.lists.count(list),
    levels: edition.lists.levels(list),
    books: edition.lists.books(list),
    changes: print || page === 1 ? changesOf(edition, list, print ? Infinity : namedChanges) : [],
    streets: firstPages(groups, path),
    groups: print ? groups : rowsBetween(groups, (page - 1) * holdersPerPage, page * holdersPerPage),
    paging: print ? { page: 1, pages: 1, paths: [printPath] } : pagingOf(rows, holdersPerPage, page, path),
    printPath,
    previous: list.previous?.link,
    next: edition.lists.after(list)?.link,
  };
}

function headOf(edition: Edition, list: CycleList, page: number | 'print'): PageHead {
  const { program, cycle, asOf } = list;
  const title = `${program.name}红榜：${cycle.title}`;
  const suffix = page === 'print' ? '（打印版）' : page === 1 ? '' : `（第 ${page} 页）`;
  return {
    path:
      page === 'print'
        ? paths.honourListPrint(program.id, cycle.id)
        : paths.honourList(program.id, cycle.id, page),
    title: title + suffix,
    description: `截至${formatDate(asOf)}，“${program.name}”在册 ${formatCount(edition.lists.count(list))} 个。`,
    crumbs: [crumbs.home, crumbs.honourLists, programLink(program)],
    section: 'honors',
    column: {
      name: `${program.name}红榜`,
      description: `${program.name}在册名单`,
      keywords: [program.name, '红榜', '名单'],
      type: '名单公告',
    },
    noindex: page === 'print' ? true : undefined,
  };
}

function changesOf(edition: Edition, list: CycleList, most: number): HonourListView['changes'] {
  const difference = edition.lists.difference(list);
  if (!difference) return [];
  return (['entered', 'left'] as const).flatMap((side) =>
    changesByCause(difference[side]).map(({ cause, units }) => {
      const named = units.slice(0, most).map((unit) => unitMention(edition, unit, list.asOf));
      return { side, cause, units: named, more: units.length - named.length };
    }),
  );
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
