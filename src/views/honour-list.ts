import { differenceBetween } from '../domain/ledger/difference-between.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { formatCount, formatDate } from '../i18n/format.ts';
import { changeTerms } from '../i18n/terms.ts';
import { crumbs } from './crumbs.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from './edition.ts';
import type { Link, Mention, PageHead, Paging } from './head.ts';
import type { BooksView, ChangeCause } from './honour.ts';
import { countsByStreet, honourGroups, streetKey, streetLink, type Holder } from './honour-rows.ts';
import { programLink, unitMention } from './links.ts';
import { groupedBy } from './once.ts';
import { hasPage, pagingOf, rowsOfPage } from './paging.ts';
import { paths } from './paths.ts';

export const holdersPerPage = 200;
/** So many units of a cause are named on the first page; all of them in print. */
const namedChanges = 60;

/** Holders of one street. */
export interface HonourGroup {
  street: Link;
  /** Id of its heading; the paths of `streets` end in it. */
  anchor: string;
  /** Units of the whole list, not only of this page; a unit with two levels counts once. */
  count: number;
  rows: HonourRow[];
}

export interface HonourRow {
  unit: Mention;
  /** Neighbourhood or village it lies in, as of the day of the list. */
  division: string;
  level?: string | undefined;
  /** Held without a break since. */
  since: PlainDate;
  validTo?: PlainDate | undefined;
  plaque?: Link | undefined;
}

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
  const holders = edition.holders(list);
  if (page !== 'print' && !hasPage(holders.length, holdersPerPage, page)) return undefined;
  const print = page === 'print';
  const shown = print ? holders : rowsOfPage(holders, page, holdersPerPage);
  const counts = countsByStreet(holders);
  const path = (n: number) => paths.honourList(program.id, cycle.id, n);
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
    levels: levelCounts(list, holders),
    books: edition.lists.books(list),
    changes: print
      ? changesOf(edition, list, Infinity)
      : page === 1
        ? changesOf(edition, list, namedChanges)
        : [],
    streets: firstPages(
      edition,
      holders,
      counts,
      print ? () => paths.honourListPrint(program.id, cycle.id) : path,
    ),
    groups: honourGroups(edition, program, asOf, shown, counts),
    paging: pagingOf(
      print ? 0 : holders.length,
      holdersPerPage,
      print ? 1 : page,
      print ? () => paths.honourListPrint(program.id, cycle.id) : path,
    ),
    printPath: paths.honourListPrint(program.id, cycle.id),
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

function levelCounts({ program }: CycleList, holders: readonly Holder[]): HonourListView['levels'] {
  const byLevel = groupedBy(holders, ({ span }) => span.level);
  return program.levels.list.map(({ id, name }) => ({ name, count: byLevel.get(id)?.length ?? 0 }));
}

function changesOf(
  edition: Edition,
  { program, previous, asOf }: CycleList,
  most: number,
): HonourListView['changes'] {
  if (!previous) return [];
  const { entered, left } = differenceBetween(edition.ledger, { program: program.id }, previous.asOf, asOf);
  const bySide = {
    entered: groupedBy<ChangeCause, { unit: string; cause: ChangeCause }>(entered, ({ cause }) => cause),
    left: groupedBy<ChangeCause, { unit: string; cause: ChangeCause }>(left, ({ cause }) => cause),
  };
  return (['entered', 'left'] as const).flatMap((side) =>
    (Object.keys(changeTerms) as ChangeCause[]).flatMap((cause) => {
      const units = bySide[side].get(cause) ?? [];
      if (units.length === 0) return [];
      const named = units.slice(0, most).map(({ unit }) => unitMention(edition, unit, asOf));
      return [{ side, cause, units: named, more: units.length - named.length }];
    }),
  );
}

function firstPages(
  edition: Edition,
  holders: readonly Holder[],
  counts: ReadonlyMap<Holder['place']['street'], number>,
  path: (page: number) => string,
): HonourListView['streets'] {
  const seen = new Set<string>();
  return holders.flatMap(({ place: { street } }, index) => {
    const anchor = streetKey(street);
    if (seen.has(anchor)) return [];
    seen.add(anchor);
    const page = Math.floor(index / holdersPerPage) + 1;
    return [
      {
        street: streetLink(edition, street).text,
        count: counts.get(street) ?? 0,
        path: `${path(page)}#${anchor}`,
      },
    ];
  });
}
