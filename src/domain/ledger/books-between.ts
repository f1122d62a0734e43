import type { PlainDate } from '../plain-date.ts';
import type { EntryCause, ExitCause, Honour, Ledger } from './ledger.ts';

/** before + entered − left = after, in units (a unit with two levels counts once where no level is asked for). */
export interface Books {
  before: number;
  entered: ReadonlyMap<EntryCause, number>;
  left: ReadonlyMap<ExitCause, number>;
  after: number;
}

/** The books of an honour between the ends of two days. */
export function booksBetween(_ledger: Ledger, _honour: Honour, _since: PlainDate, _asOf: PlainDate): Books {
  return { before: 0, entered: new Map(), left: new Map(), after: 0 };
}
