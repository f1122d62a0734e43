import type { Unit } from '../../domain/unit.ts';
import { divisionKinds } from '../../domain/unit-kind.ts';
import { noteLook, type Look } from './reads.ts';
import { WatchedMap } from './watched.ts';

type Units = ReadonlyMap<string, Unit>;

/**
 * The units, whose profiles are looked up each by itself: nearly everything names units, and almost nothing reads
 * their profiles, which change one by one. Divisions, which are few, are looked up whole.
 * @param from finds the units in another state of the content.
 */
export function watchedUnits<Source>(units: Units, from: (source: Source) => Units): Units {
  const shown = new Map<string, Unit>();
  for (const [id, unit] of units) shown.set(id, isWhole(unit) ? unit : withWatchedProfile(unit, from));
  return new WatchedMap(shown, from, rowOf);
}

function isWhole({ kind }: Unit): boolean {
  return (divisionKinds as readonly string[]).includes(kind);
}

function withWatchedProfile<Source>(unit: Unit, from: (source: Source) => Units): Unit {
  const { id, profile } = unit;
  let look: Look<Source> | undefined;
  return Object.defineProperty({ ...unit }, 'profile', {
    enumerable: true,
    get() {
      noteLook((look ??= { found: profile, in: (source) => from(source).get(id)?.profile }));
      return profile;
    },
  });
}

/** A unit without its profile, field by field: reading the profile would be another look. */
function rowOf(unit: Unit): unknown {
  if (isWhole(unit)) return unit;
  const row: Record<string, unknown> = {};
  for (const field of Object.keys(unit)) {
    if (field !== 'profile') row[field] = unit[field as keyof Unit];
  }
  return row;
}
