import type { Paging } from './head.ts';

/** Pages that `total` rows fill; an empty list has one page, which says that it is empty. */
export function pageCount(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/** Is there such a page of the list? Page 1 always is, even of an empty list. */
export function hasPage(total: number, perPage: number, page: number): boolean {
  return page >= 1 && page <= pageCount(total, perPage);
}

/** The rows of one page, counted from 1. */
export function rowsOfPage<T>(rows: readonly T[], page: number, perPage: number): T[] {
  return rows.slice((page - 1) * perPage, page * perPage);
}

/** Where page `page` stands among all pages of a list. */
export function pagingOf(
  total: number,
  perPage: number,
  page: number,
  path: (page: number) => string,
): Paging {
  const pages = pageCount(total, perPage);
  return { page, pages, paths: Array.from({ length: pages }, (_, index) => path(index + 1)) };
}
