import type { PlainDate } from '../plain-date.ts';
import type { Unit } from '../unit.ts';
import type { Ledger } from './ledger.ts';
import { unitOn } from './unit-on.ts';

/** The tree has four storeys: district, street, neighbourhood, unit. A circle of parents must not hold us up. */
const storeys = 4;

/** Is `unit` the division, or did it lie in it on the day? False for units that are not registered. */
export function liesIn(
  { units, ledger }: { units: ReadonlyMap<string, Unit>; ledger: Ledger },
  unit: string,
  division: string,
  day: PlainDate,
): boolean {
  let at = units.get(unit);
  for (let storey = 0; storey < storeys && at !== undefined; storey += 1) {
    if (at.id === division) return true;
    const above = unitOn(ledger, at, day).division;
    at = above === undefined ? undefined : units.get(above);
  }
  return false;
}
