import type { PlainDate } from '../plain-date.ts';
import { isOf } from './holders-on.ts';
import type { EntryCause, ExitCause, History, Honour, Ledger, Span } from './ledger.ts';
import { contains, standingOn } from './standing-on.ts';

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
 * The set difference of the holders of two days, each unit at most once, in the order of units. Entered: by the
 * cause of its first span after `since`. Left: by how its certification stands on `asOf`, so that suspended and then
 * revoked leaves once, as revoked.
 */
export function differenceBetween(
  ledger: Ledger,
  honour: Honour,
  since: PlainDate,
  asOf: PlainDate,
): Difference {
  const difference: Difference = { entered: [], left: [] };
  for (const [unit, histories] of ledger.books.get(honour.program)?.histories ?? []) {
    const before = isInForce(histories, honour, since);
    if (before === isInForce(histories, honour, asOf)) continue;
    if (before) difference.left.push({ unit, cause: exitCause(histories, honour, asOf) });
    else difference.entered.push({ unit, cause: entryCause(spansOf(histories, honour), since) });
  }
  return difference;
}

/** Asked of every unit, of whom few came or left: so it gathers nothing. */
function isInForce(histories: readonly History[], honour: Honour, day: PlainDate): boolean {
  for (const { certifications } of histories) {
    for (const certification of certifications) {
      if (!isOf(certification, honour)) continue;
      for (const span of certification.spans) if (contains(span, day)) return true;
    }
  }
  return false;
}

function spansOf(histories: readonly History[], honour: Honour): Span[] {
  const spans: Span[] = [];
  for (const { certifications } of histories) {
    for (const certification of certifications) {
      if (isOf(certification, honour)) spans.push(...certification.spans);
    }
  }
  return spans;
}

function entryCause(spans: readonly Span[], since: PlainDate): EntryCause {
  const [first] = spans.filter(({ from }) => from > since).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined) throw new Error('A unit that entered has no span after the first day');
  return first.entered;
}

/** The latest certification that has begun says why it is no longer in force. */
function exitCause(histories: readonly History[], honour: Honour, asOf: PlainDate): ExitCause {
  const over = histories
    .flatMap((history) => lastOver(history, honour, asOf) ?? [])
    .reduce((a, b) => (b.since > a.since ? b : a));
  return over.state === 'ended' ? over.cause : 'suspended';
}

function lastOver({ certifications }: History, honour: Honour, asOf: PlainDate) {
  for (const certification of certifications.toReversed()) {
    const standing = isOf(certification, honour) ? standingOn(certification, asOf) : undefined;
    if (standing?.state === 'ended' || standing?.state === 'suspended') return standing;
  }
  return undefined;
}
