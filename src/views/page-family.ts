import type { Edition } from './edition.ts';
import type { PageView } from './page.ts';
import { pageCount } from './paging.ts';

/** Pages of one kind: which there are, and the view of one of them. */
export interface PageFamily {
  /** Matches the paths of the family; its groups are the arguments of `view`. */
  pattern: RegExp;
  paths: (edition: Edition) => Iterable<string>;
  /** Undefined where there is no such page. */
  view: (edition: Edition, ...parts: string[]) => PageView | undefined;
  /** Its URLs are no promise: second pages of long lists. */
  passing?: boolean;
  /** Search engines are asked to leave these pages out. */
  noindex?: boolean;
}

/** A family of one page. */
export function singlePage(path: string, view: (edition: Edition) => PageView | undefined): PageFamily {
  return { pattern: new RegExp(`^${path.replaceAll('.', '\\.')}$`), paths: () => [path], view };
}

/** The second and later pages of a list. */
export function laterPages(total: number, perPage: number, path: (page: number) => string): string[] {
  return Array.from({ length: pageCount(total, perPage) - 1 }, (_, index) => path(index + 2));
}

/** The number of a later page; 0, which no page has, where the text is not how such a number is written. */
export function laterPage(text: string): number {
  const page = Number(text);
  return page >= 2 && String(page) === text ? page : 0;
}
