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
  const { spans = [], histories } = ledger.books.get(honour.program) ?? {};
  // Asked of every unit, of whom few came or left: one walk over the spans, which stand unit by unit.
  for (let at = 0, span = spans[0]; span !== undefined;) {
    const { unit } = span;
    let before = false;
    let after = false;
    for (; span?.unit === unit; span = spans[(at += 1)]) {
      if (!isOf(span, honour)) continue;
      before ||= contains(span, since);
      after ||= contains(span, asOf);
    }
    if (before === after) continue;
    const ofUnit = histories?.get(unit) ?? [];
    if (before) difference.left.push({ unit, cause: exitCause(ofUnit, honour, asOf) });
    else difference.entered.push({ unit, cause: entryCause(spansOf(ofUnit, honour), since) });
  }
  return difference;
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
