import type { Unit } from '../../domain/unit.ts';
import { initialOf, nameSound } from '../../pinyin/name-sound.ts';
import { groupedBy } from '../once.ts';
import type { Places } from '../places.ts';

/** Names that begin with a digit or another sign stand under this letter. */
export const otherInitial = 'other';

/** `a` … `z`, then `other`: the initials there are, each with its units in the order of their sound. */
export type Initials = ReadonlyMap<string, readonly Unit[]>;

/** Neighbourhoods, villages and the places in them by the pinyin initial of the name they have on the day. */
export function initialsOf(places: Places): Initials {
  const sorted = unitsOf(places)
    .map((unit) => ({ unit, sound: nameSound(places.at(unit).name) }))
    .toSorted((a, b) => compare(a.sound, b.sound) || compare(a.unit.id, b.unit.id));
  const groups = groupedBy(sorted, ({ sound }) => initialOf(sound));
  return new Map(
    [...groups]
      .map(
        ([letter, group]) => [letter === '#' ? otherInitial : letter, group.map(({ unit }) => unit)] as const,
      )
      .toSorted(([a], [b]) => a.length - b.length || compare(a, b)),
  );
}

function unitsOf({ streets, neighbourhoodsOf, membersOf, at }: Places): Unit[] {
  return streets
    .flatMap((street) => [
      ...neighbourhoodsOf(street.id).flatMap((unit) => [unit, ...membersOf(unit.id)]),
      ...membersOf(street.id),
    ])
    .filter((unit) => at(unit).closedBy === undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
