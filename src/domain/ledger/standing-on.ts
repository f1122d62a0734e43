import { addDays, type PlainDate } from '../plain-date.ts';
import type { Certification, CertificationEnd, CertificationStep, Span } from './ledger.ts';

/**
 * How a certification stands on a day, as far as the events up to that day tell. `upcoming`: decided, its validity
 * begins later. `since` is the first day of the state. `validTo` null: open-ended, or the clock stands still.
 */
export type Standing =
  | { state: 'upcoming'; certification: Certification; since: PlainDate; validTo: PlainDate | null }
  | { state: 'in-force'; certification: Certification; since: PlainDate; validTo: PlainDate | null }
  | { state: 'suspended'; certification: Certification; since: PlainDate; validTo: PlainDate | null }
  | { state: 'ended'; certification: Certification; since: PlainDate; cause: CertificationEnd['cause'] };

/** The standing of one certification on `day`; undefined before it was decided. */
export function standingOn(certification: Certification, day: PlainDate): Standing | undefined {
  const { end, steps } = certification;
  const last = steps.findLastIndex(({ date }) => date <= day);
  const step = steps[last];
  if (step === undefined) return undefined;
  if (end !== undefined && end.namedOn <= day && end.on <= day) {
    return { state: 'ended', certification, since: end.on, cause: end.cause };
  }
  const { validTo } = step;
  if (validTo !== null && validTo < day) {
    return { state: 'ended', certification, since: addDays(validTo, 1), cause: 'expired' };
  }
  if (step.suspended) {
    return { state: 'suspended', certification, since: suspendedSince(steps, last), validTo };
  }
  const span = certification.spans.find((one) => contains(one, day));
  if (span !== undefined) return { state: 'in-force', certification, since: span.from, validTo };
  return { state: 'upcoming', certification, since: certification.decided, validTo };
}

/** Does a span contain `day`? */
export function contains(span: Span, day: PlainDate): boolean {
  return span.from <= day && (span.to === null || span.to >= day);
}

function suspendedSince(steps: readonly CertificationStep[], last: number): PlainDate {
  const before = steps.findLastIndex((step, index) => index < last && !step.suspended);
  return steps[before + 1]?.date ?? '';
}
