import type { Program } from '../../domain/program.ts';
import { privateKinds } from '../../domain/unit-kind.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import type { HonourGroup, HonourRow } from '../honour/honour-group.ts';
import { paths } from '../paths.ts';

export const selectionKinds = ['street', 'level', 'order'] as const;
export type SelectionKind = (typeof selectionKinds)[number];

export const listOrders = { name: '按名称（拼音）', since: '按在册起始（新的在前）' } as const;
export type ListOrder = keyof typeof listOrders;

/**
 * A shorter list is seen at a glance. In a longer one nobody pages through an order: there the streets are the way,
 * and the filter of the page.
 */
const [leastOrdered, mostOrdered] = [10, 2000];

/** The page of a part of a program's newest list; a level alone is a part only where there are several. */
export function selectionPath(
  program: Program,
  kind: SelectionKind,
  key: string,
  page = 1,
): string | undefined {
  if (kind === 'level' && program.levels.list.length < 2) return undefined;
  return paths.honourSelection(program.id, kind, key, page);
}

/** Ids of the pages of a kind: all streets, those without an honour too; levels where there are several. */
export function selectionKeys(edition: Edition, list: CycleList, kind: SelectionKind): string[] {
  switch (kind) {
    case 'street':
      return tellsStreets(list.program) ? edition.places.streets.map(({ id }) => id) : [];
    case 'level':
      return list.program.levels.list.length > 1 ? list.program.levels.list.map(({ id }) => id) : [];
    case 'order': {
      const rows = edition.lists.rows(list);
      return rows >= leastOrdered && rows <= mostOrdered ? Object.keys(listOrders) : [];
    }
  }
}

/** Where persons are named without their street, a page of a street would say that it has none. */
function tellsStreets({ unitKinds, holders }: Program): boolean {
  const shown = holders?.fields ?? [];
  return (
    shown.includes('street') ||
    shown.includes('division') ||
    !unitKinds.some((kind) => privateKinds.includes(kind))
  );
}

export function orderLinks(edition: Edition, list: CycleList): Link[] {
  return selectionKeys(edition, list, 'order').map((order) => ({
    text: listOrders[order as ListOrder],
    path: paths.honourSelection(list.program.id, 'order', order),
  }));
}

/** The part of a list, still in groups; an order makes one group of all, whose rows tell their street. */
export function selectedGroups(
  { program }: CycleList,
  groups: readonly HonourGroup[],
  kind: SelectionKind,
  key: string,
): HonourGroup[] {
  switch (kind) {
    case 'street':
      return groups.filter(({ anchor }) => anchor === key);
    case 'level': {
      const name = program.levels.list.find(({ id }) => id === key)?.name;
      return groups.flatMap((group) => {
        const rows = group.rows.filter(({ level }) => level === name);
        return rows.length > 0 ? [{ ...group, count: rows.length, rows }] : [];
      });
    }
    case 'order':
      return inOneGroup(groups, key as ListOrder);
  }
}

function inOneGroup(groups: readonly HonourGroup[], order: ListOrder): HonourGroup[] {
  const rows = groups.flatMap(({ street, rows }) =>
    rows.map((row) => ({ ...row, division: [street.text, row.division].filter(Boolean).join(' ') })),
  );
  if (rows.length === 0) return [];
  const byName = new Intl.Collator('zh-Hans-CN').compare;
  const compare = {
    name: (a: HonourRow, b: HonourRow) => byName(a.unit.text, b.unit.text),
    since: (a: HonourRow, b: HonourRow) => (a.since === b.since ? 0 : a.since < b.since ? 1 : -1),
  }[order];
  const district = { text: '全区', path: paths.communities };
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return [{ street: district, anchor: 'all', count, rows: rows.toSorted(compare) }];
}
