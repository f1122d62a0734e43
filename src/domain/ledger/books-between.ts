import type { PlainDate } from '../plain-date.ts';
import { differenceBetween, type Change } from './difference-between.ts';
import { holdersOn } from './holders-on.ts';
import type { EntryCause, ExitCause, Honour, Ledger } from './ledger.ts';

/** before + entered − left = after, in units (a unit with two levels counts once where no level is asked for). */
export interface Books {
  before: number;
  entered: ReadonlyMap<EntryCause, number>;
  left: ReadonlyMap<ExitCause, number>;
  after: number;
}

/** The books of an honour between the ends of two days. */
export function booksBetween(ledger: Ledger, honour: Honour, since: PlainDate, asOf: PlainDate): Books {
  const { entered, left } = differenceBetween(ledger, honour, since, asOf);
  return {
    before: countOn(ledger, honour, since),
    entered: countByCause(entered),
    left: countByCause(left),
    after: countOn(ledger, honour, asOf),
  };
}

/** How many units are in force on `day`. */
export function countOn(ledger: Ledger, honour: Honour, day: PlainDate): number {
  return new Set(holdersOn(ledger, honour, day).map(({ unit }) => unit)).size;
}

function countByCause<Cause>(changes: readonly Change<Cause>[]): Map<Cause, number> {
  const counts = new Map<Cause, number>();
  for (const { cause } of changes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return counts;
}
