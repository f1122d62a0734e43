import type { PlainDate } from '../domain/plain-date.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { unitOn, type UnitOnDay } from '../domain/ledger/unit-on.ts';
import type { Registry } from '../domain/registry.ts';
import type { Unit } from '../domain/unit.ts';
import { divisionKinds, nonPlaceKinds, type UnitKind } from '../domain/unit-kind.ts';
import type { Mention } from './head.ts';
import { given, groupedBy, once } from './once.ts';
import { unitPath } from './paths.ts';
import { recorded, type Recorded } from './remembered/reads.ts';

/** Where a unit lies on a day, and what it is called then. */
export interface Place extends UnitOnDay {
  unit: Unit;
  /** Under the name of the day. */
  mention: Mention;
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
  /** Neighbourhoods and villages of a street, in the order of `divisions.csv`; those that are gone left out. */
  neighbourhoodsOf: (street: string) => readonly Unit[];
  /** Closed by the day, with nothing left in it. */
  isGone: (division: Unit) => boolean;
  /** Places of the rolls directly inside a division, by id; those closed by the day are left out. */
  membersOf: (division: string) => readonly Unit[];
  /** Places of the rolls inside a street, its neighbourhoods' included. */
  countIn: (street: string) => number;
  /** Places of the rolls in the whole district. */
  total: () => number;
  /** Was it never renamed or moved, nor the division it lies in? Then it is at the same place on every day. */
  isSettled: (unit: Unit) => boolean;
  /** By street and neighbourhood, as lists are printed: a number for each neighbourhood. */
  rankOf: (place: Place) => number;
  /** In the order of their ranks; within one the order stays. */
  inOrder: <T>(items: readonly T[], placeOf: (item: T) => Place) => T[];
}

function isDivision(kind: UnitKind): boolean {
  return (divisionKinds as readonly UnitKind[]).includes(kind);
}

/** Districts, streets, neighbourhoods and villages, in the order of `divisions.csv`. */
export interface Divisions {
  all: readonly Unit[];
}

export function divisionsIn({ units }: Pick<Registry, 'units'>): Divisions {
  const all = [...units.values()]
    .filter(({ kind }) => isDivision(kind))
    .toSorted((a, b) => a.origin.line - b.origin.line || (a.id < b.id ? -1 : 1));
  return { all };
}

/** Indexes of the divisions and units; made in one pass each, when first asked for. */
export function placesOf(
  { units }: Pick<Registry, 'units'>,
  divisions: Divisions,
  ledger: Ledger,
  today: PlainDate,
): Places {
  const rank = once(() => new Map(divisions.all.map(({ id }, index) => [id, index + 1])));
  const divisionRank = (division: Unit | undefined) =>
    division === undefined ? 0 : (rank().get(division.id) ?? 0);
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
  const isGone = (division: Unit) =>
    unitOn(ledger, division, today).closedBy !== undefined &&
    (isStreet(division) ? countIn(division.id) : membersOf(division.id).length) === 0;
  const streets = once(() => divisions.all.filter(isStreet));
  const neighbourhoods = once(() =>
    groupedBy(
      divisions.all.filter((division) => isNeighbourhood(division) && !isGone(division)),
      (division) => unitOn(ledger, division, today).division,
    ),
  );
  const countIn = (street: string): number =>
    (neighbourhoods().get(street) ?? []).reduce(
      (sum, { id }) => sum + membersOf(id).length,
      membersOf(street).length,
    );

  // Places of units that nothing ever happened to are the same on every day.
  const settled = new Map<string, Recorded<Place>>();
  const hasChanged = (unit: Unit | undefined) => unit !== undefined && ledger.unitEvents.has(unit.id);
  const isSettled = (unit: Unit, division: Unit | undefined) => !hasChanged(unit) && !hasChanged(division);
  const above = (unit: Unit | undefined, day: PlainDate) => {
    const id = unit && unitOn(ledger, unit, day).division;
    return id === undefined ? undefined : units.get(id);
  };

  function placeOn(unit: Unit, day: PlainDate): { place: Place; isSettled: boolean } {
    const division = above(unit, day);
    const inNeighbourhood = division !== undefined && isNeighbourhood(division);
    const street = isStreet(unit) ? unit : inNeighbourhood ? above(division, day) : division;
    const onDay = unitOn(ledger, unit, day);
    const place = {
      ...onDay,
      unit,
      mention: { text: onDay.name, path: unitPath(unit) },
      street: street && isStreet(street) ? street : undefined,
      neighbourhood: inNeighbourhood ? division : undefined,
    };
    return { place, isSettled: isSettled(unit, division) };
  }

  function at(unit: Unit, day = today): Place {
    const known = settled.get(unit.id);
    if (known) return given(known);
    const { value, reads } = recorded(() => placeOn(unit, day));
    const made = { value: value.place, reads };
    if (value.isSettled) settled.set(unit.id, made);
    return given(made);
  }

  const rankOf = ({ street, neighbourhood }: Place) =>
    divisionRank(street) * (divisions.all.length + 1) + divisionRank(neighbourhood);

  function inOrder<T>(items: readonly T[], placeOf: (item: T) => Place): T[] {
    const inDivision = groupedBy(items, (item) => rankOf(placeOf(item)));
    return [...inDivision].toSorted(([a], [b]) => a - b).flatMap(([, group]) => group);
  }

  return {
    get district() {
      return divisions.all.find(({ kind }) => kind === 'district');
    },
    get streets() {
      return streets();
    },
    at,
    neighbourhoodsOf: (street) => neighbourhoods().get(street) ?? [],
    isGone,
    membersOf,
    countIn,
    total: once(() => [...members().values()].reduce((sum, { length }) => sum + length, 0)),
    isSettled: (unit) => isSettled(unit, above(unit, today)),
    rankOf,
    inOrder,
  };
}

function isStreet({ kind }: Unit): boolean {
  return kind === 'street' || kind === 'town';
}

function isNeighbourhood({ kind }: Unit): boolean {
  return kind === 'neighbourhood' || kind === 'village';
}
