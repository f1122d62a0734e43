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
export function unitOn(ledger: Ledger, unit: Unit, day: PlainDate): UnitOnDay {
  const events = ledger.unitEvents.get(unit.id) ?? [];
  const later = (kind: UnitEvent['event']) => events.find(({ date, event }) => event === kind && date > day);
  return {
    name: later('rename')?.from ?? unit.name,
    division: later('move')?.from ?? unit.division,
    closedBy: closingEvent(ledger, unit.id, day),
  };
}

/** The ids in `to` of a merge or split; none for other events. */
export function targetsOf(event: UnitEvent): string[] {
  if (event.event !== 'merge' && event.event !== 'split') return [];
  return (event.to ?? '').split('|').flatMap((part) => part.trim() || []);
}

/**
 * The units that took the place of `unit` up to `day`, followed to those that still exist, without repetition.
 * Empty if it still exists itself, or was dissolved.
 */
export function successorsOf(ledger: Ledger, unit: string, day: PlainDate): string[] {
  const closed = closingEvent(ledger, unit, day);
  if (closed === undefined) return [];
  const successors = targetsOf(closed).flatMap((target) =>
    closingEvent(ledger, target, day) === undefined ? [target] : successorsOf(ledger, target, day),
  );
  return [...new Set(successors)];
}

function closingEvent(ledger: Ledger, unit: string, day: PlainDate): UnitEvent | undefined {
  const last = ledger.unitEvents.get(unit)?.findLast(({ date }) => date <= day);
  if (last === undefined || last.event === 'rename' || last.event === 'move') return undefined;
  return targetsOf(last).includes(unit) ? undefined : last;
}
