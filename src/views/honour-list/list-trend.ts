import type { PlainDate } from '../../domain/plain-date.ts';
import type { CycleList, CycleLists } from './cycle-lists.ts';
import type { Link } from '../head.ts';
import type { BooksView } from '../honour/honour.ts';

/** One list of a program among the others. */
export interface TrendItem {
  list: Link;
  asOf: PlainDate;
  count: number;
  books?: BooksView | undefined;
}

/** A trend goes no further back than so many lists: a year of fortnights. */
const longestTrend = 26;

/** The lists up to `list`, oldest first; empty where there is no other. A later list is no part of the record of this one. */
export function trendOf(lists: CycleLists, list: CycleList): TrendItem[] {
  const all = lists.of(list.program.id);
  const end = all.indexOf(list) + 1;
  if (end < 2) return [];
  return all.slice(Math.max(0, end - longestTrend), end).map((one) => trendItem(lists, one));
}

/** A list by its figures. */
export function trendItem(lists: CycleLists, list: CycleList): TrendItem {
  return { list: list.link, asOf: list.asOf, count: lists.count(list), books: lists.books(list) };
}
