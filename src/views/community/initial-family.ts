import { initialView, unitsPerInitialPage } from './initial.ts';
import { laterPages, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';

/** The directory by initial. Its addresses are no promise: the last name with a letter may go. */
export const initialFamily: PageFamily = {
  pattern: /^\/communities\/initial\/([a-z]+)\/(?:page\/(\d+)\/)?$/,
  *paths(edition) {
    for (const [letter, units] of edition.initials()) {
      const path = (page: number) => paths.initial(letter, page);
      yield path(1);
      yield* laterPages(units.length, unitsPerInitialPage, path);
    }
  },
  view: (edition, letter = '', page) => initialView(edition, letter, pageNumber(page)),
  passing: () => true,
};
