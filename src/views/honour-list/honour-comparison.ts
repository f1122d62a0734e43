import { formatCount, formatDate } from '../../i18n/format.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead, Paging } from '../head.ts';
import { honourListHead } from './honour-list-head.ts';
import { shownPlace } from '../shown-place.ts';
import type { BooksView, ChangeCause, ChangeSide, StayCause } from '../honour/honour.ts';
import { programLink } from '../links.ts';
import type { ListPair, UnitsOfChange } from './list-pairs.ts';
import { hasPage, pagingOf } from '../paging.ts';
import { paths } from '../paths.ts';

export const changesPerPage = 400;

/** `/honors/<program>/<cycle>/diff/<other>/`: the set difference of a list and an earlier one, with its books. */
export interface HonourComparisonView {
  template: 'honour-comparison';
  head: PageHead;
  program: Link;
  earlier: Link;
  later: Link;
  books: BooksView;
  /** Units that stand on both lists as they were: they are counted, not named. */
  kept: number;
  /** `count` is of both lists, `units` are those of this page. */
  groups: {
    side: ChangeSide;
    cause: ChangeCause | StayCause;
    count: number;
    units: (Mention & { place: string })[];
  }[];
  paging: Paging;
  /** The same list compared with others. */
  others: Link[];
}

/** So many units the comparison of two lists names. */
export function comparedUnits(edition: Edition, pair: ListPair): number {
  return edition.compared(pair).reduce((sum, { units }) => sum + units.length, 0);
}

/** Undefined where there is no such page. */
export function honourComparisonView(
  edition: Edition,
  pair: ListPair,
  page: number,
): HonourComparisonView | undefined {
  const { earlier: other, later: list } = pair;
  const { program } = list;
  const units = comparedUnits(edition, pair);
  if (!hasPage(units, changesPerPage, page)) return undefined;
  const changes = edition.compared(pair);
  const pathTo = (one: CycleList, n = 1) =>
    paths.honourComparison(program.id, list.cycle.id, one.cycle.id, n);
  const books = booksOf(edition, pair, changes);
  return {
    template: 'honour-comparison',
    head: honourListHead(program, {
      path: pathTo(other, page),
      title: `${program.name}：${list.cycle.title}与${other.cycle.title}相比${page === 1 ? '' : `（第 ${page} 页）`}`,
      description: `“${program.name}”在册数从${formatDate(other.asOf)}的 ${formatCount(books.before)} 个到${formatDate(list.asOf)}的 ${formatCount(books.after)} 个，新增和离开的逐一列出。`,
      above: [list.link],
    }),
    program: programLink(program),
    earlier: other.link,
    later: list.link,
    books,
    kept:
      books.after -
      changes.reduce((sum, { side, units: some }) => sum + (side === 'left' ? 0 : some.length), 0),
    groups: groupsOfPage(edition, pair, changes, page),
    paging: pagingOf(units, changesPerPage, page, (n) => pathTo(other, n)),
    others: edition
      .pairs(list)
      .flatMap(({ earlier }) =>
        earlier === other ? [] : [{ text: earlier.cycle.title, path: pathTo(earlier) }],
      ),
  };
}

function booksOf({ lists }: Edition, pair: ListPair, changes: readonly UnitsOfChange[]): BooksView {
  const counts = (side: ChangeSide) =>
    changes.flatMap((change) =>
      change.side === side ? [{ cause: change.cause as ChangeCause, count: change.units.length }] : [],
    );
  return {
    since: pair.earlier.asOf,
    before: lists.count(pair.earlier),
    entered: counts('entered'),
    left: counts('left'),
    asOf: pair.later.asOf,
    after: lists.count(pair.later),
  };
}

/** A unit that left is named as it was on the earlier list, any other as it is on the later one. */
function groupsOfPage(
  { registry, places }: Edition,
  { earlier, later }: ListPair,
  changes: readonly UnitsOfChange[],
  page: number,
): HonourComparisonView['groups'] {
  let start = 0;
  return changes.flatMap(({ side, cause, units }) => {
    const [from, to] = [page - 1, page].map((end) => Math.max(0, end * changesPerPage - start));
    start += units.length;
    const { asOf } = side === 'left' ? earlier : later;
    const shown = units.slice(from, to).flatMap((id) => {
      const unit = registry.units.get(id);
      if (!unit) return [];
      const { mention, street, neighbourhood } = shownPlace(later.program, places.at(unit, asOf));
      const divisions = [street, neighbourhood].flatMap((one) => (one ? [places.at(one, asOf).name] : []));
      return [{ ...mention, place: divisions.join(' ') }];
    });
    return shown.length > 0 ? [{ side, cause, count: units.length, units: shown }] : [];
  });
}
