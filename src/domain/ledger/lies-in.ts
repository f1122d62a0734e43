import type { PlainDate } from '../plain-date.ts';
import type { Unit } from '../unit.ts';
import type { Ledger } from './ledger.ts';
import { unitOn } from './unit-on.ts';

interface Source {
  units: ReadonlyMap<string, Unit>;
  ledger: Ledger;
}

/** Is `unit` the division, or did it lie in it on the day? False for units that are not registered. */
export function liesIn(source: Source, unit: string, division: string, day: PlainDate): boolean {
  return upwards(source, unit, day).some(({ id }) => id === division);
}

/** The street or town that `unit` is, or in which it lay on the day. */
export function streetOn(source: Source, unit: string, day: PlainDate): Unit | undefined {
  return upwards(source, unit, day).find(({ kind }) => kind === 'street' || kind === 'town');
}

/** The tree has four storeys: district, street, neighbourhood, unit. A circle of parents must not hold us up. */
const storeys = 4;

/** A unit and the divisions above it on the day. */
function upwards({ units, ledger }: Source, unit: string, day: PlainDate): Unit[] {
  const found: Unit[] = [];
  let at = units.get(unit);
  while (at !== undefined && found.length < storeys) {
    found.push(at);
    const above = unitOn(ledger, at, day).division;
    at = above === undefined ? undefined : units.get(above);
  }
  return found;
}
