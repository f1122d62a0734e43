import type { PlainDate } from '../plain-date.ts';
import type { Honour, Ledger, Span } from './ledger.ts';

/** The spans in force on `day`, in the order of units: the honour list of the day. */
export function holdersOn(ledger: Ledger, honour: Honour, day: PlainDate): Span[] {
  return (ledger.books.get(honour.program)?.spans ?? []).filter(
    (span) =>
      span.from <= day &&
      (span.to === null || span.to >= day) &&
      (honour.level === undefined || span.level === honour.level),
  );
}
