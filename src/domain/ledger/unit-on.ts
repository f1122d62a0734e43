import type { PlainDate } from '../plain-date.ts';
import type { Unit } from '../unit.ts';
import type { UnitEvent } from '../unit-event.ts';
import type { Ledger } from './ledger.ts';

/** A unit as it was on a day. */
export interface UnitOnDay {
  name: string;
  /** The division above; undefined for the district. */
  division: string | undefined;
  /** The merge, split or dissolution that closed it on or before the day. */
  closedBy: UnitEvent | undefined;
}

/** Name and division of `unit` on `day`, by the renamings and moves recorded after that day. */
export function unitOn(_ledger: Ledger, unit: Unit, _day: PlainDate): UnitOnDay {
  return { name: unit.name, division: unit.division, closedBy: undefined };
}

/** The units that took the place of `unit` up to `day`, followed to those that still exist; empty if it does itself. */
export function successorsOf(_ledger: Ledger, _unit: string, _day: PlainDate): string[] {
  return [];
}
