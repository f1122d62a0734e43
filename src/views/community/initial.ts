import { crumbs } from '../crumbs.ts';
import { directoryRow, type DirectoryRow } from './directory-row.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { otherInitial } from './initials.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';

export const unitsPerInitialPage = 100;

/** `/communities/initial/c/`, `…/page/2/`: the directory by pinyin initial, for who knows how a name begins. */
export interface InitialView {
  template: 'initial';
  head: PageHead;
  title: string;
  total: number;
  initials: InitialLink[];
  rows: (DirectoryRow & { street?: Link | undefined })[];
  paging: Paging;
}

export interface InitialLink extends Link {
  count: number;
  isCurrent: boolean;
}

/** Page `page` of a letter, counted from 1; undefined where there is no such page. */
export function initialView(edition: Edition, letter: string, page: number): InitialView | undefined {
  const units = edition.initials().get(letter);
  if (!units || !hasPage(units.length, unitsPerInitialPage, page)) return undefined;
  const term = initialTerm(letter);
  const title = `${term}${letter === otherInitial ? '' : ' '}开头的社区和小区`;
  return {
    template: 'initial',
    head: {
      path: paths.initial(letter, page),
      title: page === 1 ? title : `${title}（第 ${page} 页）`,
      description: `${title}，按拼音排列。`,
      crumbs: [crumbs.home, crumbs.communities],
      section: 'communities',
    },
    title,
    total: units.length,
    initials: initialLinks(edition, letter),
    rows: rowsOfPage(units, page, unitsPerInitialPage).map((unit) => {
      const { street } = edition.places.at(unit);
      return {
        ...directoryRow(edition, unit),
        street: street && { text: edition.places.at(street).name, path: paths.street(street.id) },
      };
    }),
    paging: pagingOf(units.length, unitsPerInitialPage, page, (number) => paths.initial(letter, number)),
  };
}

/** The letters there are, `current` marked. */
export function initialLinks(edition: Edition, current?: string): InitialLink[] {
  return [...edition.initials()].map(([letter, units]) => ({
    text: initialTerm(letter),
    path: paths.initial(letter),
    count: units.length,
    isCurrent: letter === current,
  }));
}

function initialTerm(letter: string): string {
  return letter === otherInitial ? '数字等' : letter.toUpperCase();
}
