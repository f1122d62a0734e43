import { addMonths } from '../../domain/plain-date.ts';
import type { CycleList, CycleLists } from './cycle-lists.ts';
import type { ChangeCause, ChangeSide, StayCause } from '../honour/honour.ts';

/** Two lists of a program that have a page of comparison. */
export interface ListPair {
  earlier: CycleList;
  later: CycleList;
}

/** Units with the same lot between two lists. */
export interface UnitsOfChange {
  side: ChangeSide;
  cause: ChangeCause | StayCause;
  units: string[];
}

/** So many lists of a program are compared with every one before. */
const comparedWithAll = 6;

/**
 * The earlier lists with which a list has a page of comparison, newest first: all of them while they are few; then
 * the one before, the one a year before, and the first. Once there is such a page it stays, however many lists
 * follow; so it depends on the list's place and its validity, never on the day.
 */
export function comparedLists(lists: CycleLists, list: CycleList): CycleList[] {
  const earlier = lists.of(list.program.id);
  const place = earlier.indexOf(list);
  if (place < comparedWithAll) return earlier.slice(0, place).toReversed();
  const yearBefore = addMonths(list.cycle.validity.from, -12);
  const chosen = [
    list.previous,
    earlier.slice(0, place).findLast(({ cycle }) => cycle.validity.from <= yearBefore),
    earlier[0],
  ];
  return [...new Set(chosen)].filter((one) => one !== undefined);
}
