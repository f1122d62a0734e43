import type { Edition } from './edition.ts';
import type { PageView } from './page.ts';
import { pageCount } from './paging.ts';

/** Pages of one kind: which there are, and the view of one of them. */
export interface PageFamily {
  /** Matches the paths of the family; its groups are the arguments of `view`, undefined where one has no part. */
  pattern: RegExp;
  paths: (edition: Edition) => Iterable<string>;
  /** Undefined where there is no such page. */
  view: (edition: Edition, ...parts: (string | undefined)[]) => PageView | undefined;
  /** Is its URL no promise? So it is with the later pages of a list. */
  passing?: (path: string) => boolean;
  /** Are search engines asked to leave it out? */
  noindex?: (path: string) => boolean;
}

/** A family of one page. */
export function singlePage(path: string, view: (edition: Edition) => PageView | undefined): PageFamily {
  return { pattern: new RegExp(`^${path.replaceAll('.', '\\.')}$`), paths: () => [path], view };
}

/** A page that is there only while there is something to show: empty columns are counted against a site. */
export function pageIf(path: string, view: (edition: Edition) => PageView | undefined): PageFamily {
  return { ...singlePage(path, view), paths: (edition) => (view(edition) === undefined ? [] : [path]) };
}

/** The second and later pages of a list. */
export function laterPages(total: number, perPage: number, path: (page: number) => string): string[] {
  return Array.from({ length: pageCount(total, perPage) - 1 }, (_, index) => path(index + 2));
}

/** The page that a path names: 1 where it names none, 0, which no list has, where it writes it otherwise than we do. */
export function pageNumber(text: string | undefined): number {
  if (text === undefined) return 1;
  const page = Number(text);
  return page >= 2 && String(page) === text ? page : 0;
}

/** Is it a later page of a list? */
export function isLaterPage(path: string): boolean {
  return /\/page\/\d+\/$/.test(path);
}

/** Is it a page made for paper? */
export function isPrint(path: string): boolean {
  return path.endsWith('/print/');
}
