import type { PlainDate } from '../plain-date.ts';
import type { Honour, Ledger, Span } from './ledger.ts';
import { contains } from './standing-on.ts';

/**
 * The spans in force on `day`, in the order of units: the honour list of the day. Where levels are independent and
 * none is asked for, a unit stands in it once for each level it holds.
 */
export function holdersOn(ledger: Ledger, honour: Honour, day: PlainDate): Span[] {
  const spans = ledger.books.get(honour.program)?.spans ?? [];
  return spans.filter((span) => contains(span, day) && isOf(span, honour));
}

/** Is a span or certification of the level asked for? */
export function isOf({ level }: { level: string }, honour: Honour): boolean {
  return honour.level === undefined || level === honour.level;
}
