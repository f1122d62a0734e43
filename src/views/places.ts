import type { PlainDate } from '../domain/plain-date.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { unitOn, type UnitOnDay } from '../domain/ledger/unit-on.ts';
import type { Registry } from '../domain/registry.ts';
import type { Unit } from '../domain/unit.ts';
import { divisionKinds, nonPlaceKinds, type UnitKind } from '../domain/unit-kind.ts';
import { groupedBy, once } from './once.ts';

/** Where a unit lies on a day, and what it is called then. */
export interface Place extends UnitOnDay {
  unit: Unit;
  /** The street or town; undefined for the district. */
  street: Unit | undefined;
  /** The neighbourhood or village it lies in, where there is one. */
  neighbourhood: Unit | undefined;
}

/** The divisions and units of the site on one day. */
export interface Places {
  district: Unit | undefined;
  /** Streets and towns in the order of `divisions.csv`, which is the clerk's. */
  streets: readonly Unit[];
  /** A unit on the day of the build, or on another. */
  at: (unit: Unit, day?: PlainDate) => Place;
  /** Neighbourhoods and villages of a street, in the order of `divisions.csv`. */
  neighbourhoodsOf: (street: string) => readonly Unit[];
  /** Places of the rolls directly inside a division, by id; those closed by the day are left out. */
  membersOf: (division: string) => readonly Unit[];
  /** Places of the rolls inside a street, its neighbourhoods' included. */
  countIn: (street: string) => number;
  /** Places of the rolls in the whole district. */
  total: () => number;
  /** Sorts by street, neighbourhood and id, as lists are printed. */
  compare: (a: Place, b: Place) => number;
}

export function isDivision(kind: UnitKind): boolean {
  return (divisionKinds as readonly UnitKind[]).includes(kind);
}

export function placesOf(registry: Registry, ledger: Ledger, today: PlainDate): Places {
  const { units } = registry;
  const divisions = [...units.values()]
    .filter(({ kind }) => isDivision(kind))
    .toSorted((a, b) => a.origin.line - b.origin.line || (a.id < b.id ? -1 : 1));
  const rank = new Map(divisions.map(({ id }, index) => [id, index]));
  const rankOf = (division: Unit | undefined) => (division && rank.get(division.id)) ?? -1;
  const neighbourhoods = groupedBy(
    divisions.filter(({ kind }) => kind === 'neighbourhood' || kind === 'village'),
    ({ street }) => street,
  );
  const members = once(() =>
    groupedBy(
      [...units.values()].filter(
        (unit) =>
          !isDivision(unit.kind) &&
          !nonPlaceKinds.includes(unit.kind) &&
          unitOn(ledger, unit, today).closedBy === undefined,
      ),
      (unit) => unitOn(ledger, unit, today).division,
    ),
  );
  const membersOf = (division: string) => members().get(division) ?? [];
  const countIn = (street: string) =>
    (neighbourhoods.get(street) ?? []).reduce(
      (sum, { id }) => sum + membersOf(id).length,
      membersOf(street).length,
    );

  function at(unit: Unit, day = today): Place {
    const onDay = unitOn(ledger, unit, day);
    const above = onDay.division === undefined ? undefined : units.get(onDay.division);
    const streetId = isDivision(unit.kind) ? unit.street : above?.street;
    return {
      ...onDay,
      unit,
      street: streetId === undefined ? undefined : units.get(streetId),
      neighbourhood: above?.kind === 'neighbourhood' || above?.kind === 'village' ? above : undefined,
    };
  }

  return {
    district: divisions.find(({ kind }) => kind === 'district'),
    streets: divisions.filter(({ kind }) => kind === 'street' || kind === 'town'),
    at,
    neighbourhoodsOf: (street) => neighbourhoods.get(street) ?? [],
    membersOf,
    countIn,
    total: once(() => [...members().values()].reduce((sum, { length }) => sum + length, 0)),
    compare: (a, b) =>
      rankOf(a.street) - rankOf(b.street) ||
      rankOf(a.neighbourhood) - rankOf(b.neighbourhood) ||
      (a.unit.id < b.unit.id ? -1 : a.unit.id > b.unit.id ? 1 : 0),
  };
}
