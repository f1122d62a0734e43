import type { PlainDate } from '../plain-date.ts';
import type { EntryCause, ExitCause, Honour, Ledger } from './ledger.ts';

/** A unit that is in force at the end of only one of two days, and why. */
export interface Change<Cause> {
  unit: string;
  cause: Cause;
}

export interface Difference {
  entered: Change<EntryCause>[];
  left: Change<ExitCause>[];
}

/**
 * The set difference of the holders of two days, each unit at most once. Entered: by the cause of its first span
 * after `since`. Left: by how it stands on `asOf`, so that suspended and then revoked leaves once, as revoked.
 */
export function differenceBetween(
  _ledger: Ledger,
  _honour: Honour,
  _since: PlainDate,
  _asOf: PlainDate,
): Difference {
  return { entered: [], left: [] };
}
