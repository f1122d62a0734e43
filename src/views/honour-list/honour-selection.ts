import type { PlainDate } from '../../domain/plain-date.ts';
import { formatCount, formatDate } from '../../i18n/format.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { honourTerm, type HonourTerm } from '../honour/honour-term.ts';
import type { HonourGroup } from '../honour/honour-group.ts';
import { holdersPerPage } from './honour-list.ts';
import { grantorsOf, honourListHead, type GrantorView } from './honour-list-head.ts';
import { rowsBetween } from './honour-rows.ts';
import { programLink } from '../links.ts';
import {
  listOrders,
  selectedGroups,
  selectionKeys,
  selectionPath,
  type ListOrder,
  type SelectionKind,
} from './list-selections.ts';
import { hasPage, pagingOf } from '../paging.ts';

/** `/honors/<program>/street|level|order/<id>/`: a part of a program's newest list, or all of it in another order. */
export interface HonourSelectionView {
  template: 'honour-selection';
  head: PageHead;
  kind: SelectionKind;
  /** The street, the level, or the order. */
  name: string;
  program: Link;
  /** The list it is a part of. */
  list: Link;
  grantors: GrantorView[];
  term: HonourTerm;
  asOf: PlainDate;
  current: boolean;
  /** Units in the part, and in the whole list. */
  count: number;
  total: number;
  groups: HonourGroup[];
  paging: Paging;
  /** The other parts of the same kind. */
  choices: { text: string; path: string; count?: number | undefined; chosen: boolean }[];
}

/** A page of a part of the newest list; undefined where there is no such part or page. */
export function honourSelectionView(
  edition: Edition,
  list: CycleList,
  kind: SelectionKind,
  key: string,
  page: number,
): HonourSelectionView | undefined {
  const { program, asOf, current } = list;
  const keys = selectionKeys(edition, list, kind);
  if (!keys.includes(key)) return undefined;
  const whole = edition.groups(list);
  const groups = selectedGroups(list, whole, kind, key);
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (!hasPage(rows, holdersPerPage, page)) return undefined;
  const pathOf = (id: string, n = 1) => selectionPath(program, kind, id, n) ?? list.link.path;
  const name = nameOf(edition, list, kind, key);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return {
    template: 'honour-selection',
    head: honourListHead(program, {
      path: pathOf(key, page),
      title: `${program.name}红榜：${name}${page === 1 ? '' : `（第 ${page} 页）`}`,
      description: `截至${formatDate(asOf)}，“${program.name}”${name}在册 ${formatCount(count)} 个。`,
      above: [list.link],
      noindex: kind === 'order' ? true : undefined,
    }),
    kind,
    name,
    program: programLink(program),
    list: list.link,
    grantors: grantorsOf(program),
    term: honourTerm(program, list.cycle),
    asOf,
    current,
    count,
    total: edition.lists.count(list),
    groups: rowsBetween(groups, (page - 1) * holdersPerPage, page * holdersPerPage),
    paging: pagingOf(rows, holdersPerPage, page, (n) => pathOf(key, n)),
    choices: keys.map((id) => ({
      text: nameOf(edition, list, kind, id),
      path: pathOf(id),
      count: countOf(edition, list, kind, id, whole),
      chosen: id === key,
    })),
  };
}

/** Rows of a part, from counts alone: paths are planned without putting a list together. */
export function selectionRows(edition: Edition, list: CycleList, kind: SelectionKind, key: string): number {
  switch (kind) {
    case 'street':
      return edition.rowsByStreet(list).get(key) ?? 0;
    case 'level':
      return edition.lists.levels(list).find(({ id }) => id === key)?.count ?? 0;
    case 'order':
      return edition.lists.rows(list);
  }
}

function nameOf({ places }: Edition, { program }: CycleList, kind: SelectionKind, key: string): string {
  switch (kind) {
    case 'street': {
      const street = places.streets.find(({ id }) => id === key);
      return street ? places.at(street).name : key;
    }
    case 'level':
      return program.levels.list.find(({ id }) => id === key)?.name ?? key;
    case 'order':
      return listOrders[key as ListOrder];
  }
}

function countOf(
  { lists }: Edition,
  list: CycleList,
  kind: SelectionKind,
  key: string,
  whole: readonly HonourGroup[],
): number | undefined {
  switch (kind) {
    case 'street':
      return whole.find(({ anchor }) => anchor === key)?.count ?? 0;
    case 'level':
      return lists.levels(list).find(({ id }) => id === key)?.count;
    case 'order':
      return undefined;
  }
}
