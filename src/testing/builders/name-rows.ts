import type { NameRow } from '../../search/names/row.ts';

/** A row of the name table for each name: compounds of two streets in turn, in force; the third has a date. */
export function nameRows(...names: readonly string[]): NameRow[] {
  return names.map((name, at) => ({
    path: `/communities/c${at}/`,
    names: [name],
    kind: 'compound',
    street: at % 2 === 0 ? '东门街道' : '锦绣街道',
    date: at === 2 ? '2022-04-05' : undefined,
    programs: ['无疫小区'],
    levels: [],
    statuses: ['in-force'],
  }));
}
