import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import { changesPerPage, comparedUnits, honourComparisonView } from './honour-comparison.ts';
import { holdersPerPage, honourListView } from './honour-list.ts';
import { honourSelectionView, selectionRows } from './honour-selection.ts';
import { selectionKeys, selectionKinds } from './list-selections.ts';
import { isLaterPage, isPrint, laterPages, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';

/** Of a list: its pages, then its print version, so that a list is put together once. */
const wholeLists: PageFamily = {
  pattern: /^\/honors\/([^/]+)\/([^/]+)\/(?:page\/(\d+)\/|(print)\/)?$/,
  *paths(edition) {
    for (const list of listsOf(edition)) {
      const path = (page: number) => paths.honourList(list.program.id, list.cycle.id, page);
      yield path(1);
      yield* laterPages(edition.lists.rows(list), holdersPerPage, path);
      yield paths.honourListPrint(list.program.id, list.cycle.id);
    }
  },
  view(edition, program = '', cycle = '', page, print) {
    const list = edition.lists.at(program, cycle);
    return list && honourListView(edition, list, print ? 'print' : pageNumber(page));
  },
  passing: isLaterPage,
  noindex: isPrint,
};

const comparisons: PageFamily = {
  pattern: /^\/honors\/([^/]+)\/([^/]+)\/diff\/([^/]+)\/(?:page\/(\d+)\/)?$/,
  *paths(edition) {
    for (const list of listsOf(edition)) {
      for (const pair of edition.pairs(list)) {
        const path = (page: number) =>
          paths.honourComparison(list.program.id, list.cycle.id, pair.earlier.cycle.id, page);
        yield path(1);
        yield* laterPages(comparedUnits(edition, pair), changesPerPage, path);
      }
    }
  },
  view(edition, program = '', cycle = '', other = '', page) {
    const list = edition.lists.at(program, cycle);
    const pair = list && edition.pairs(list).find(({ earlier }) => earlier.cycle.id === other);
    return pair && honourComparisonView(edition, pair, pageNumber(page));
  },
  passing: isLaterPage,
};

/** Of the newest list of each program: its streets stay where they are, whichever list is the newest. */
const selections: PageFamily = {
  pattern: /^\/honors\/([^/]+)\/(street|level|order)\/([^/]+)\/(?:page\/(\d+)\/)?$/,
  *paths(edition) {
    for (const program of edition.registry.programs.keys()) {
      const list = edition.lists.newest(program);
      if (!list) continue;
      for (const kind of selectionKinds) {
        for (const key of selectionKeys(edition, list, kind)) {
          const path = (page: number) => paths.honourSelection(program, kind, key, page);
          yield path(1);
          yield* laterPages(selectionRows(edition, list, kind, key), holdersPerPage, path);
        }
      }
    }
  },
  view(edition, program = '', text, key = '', page) {
    const list = edition.lists.newest(program);
    const kind = selectionKinds.find((each) => each === text);
    return list && kind && honourSelectionView(edition, list, kind, key, pageNumber(page));
  },
  // An order is offered only while a list is not too long for it.
  passing: (path) => isLaterPage(path) || isOrder(path),
  noindex: isOrder,
};

/** Honour lists, whole, compared and in parts. */
export const honourFamilies: readonly PageFamily[] = [wholeLists, comparisons, selections];

function listsOf({ registry, lists }: Edition): CycleList[] {
  return [...registry.programs.keys()].flatMap((program) => lists.of(program));
}

function isOrder(path: string): boolean {
  return /^\/honors\/[^/]+\/order\//.test(path);
}
