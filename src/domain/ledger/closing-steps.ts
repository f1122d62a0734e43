import type { CertificationEvent } from '../certification-event.ts';
import type { Cycle } from '../cycle.ts';
import { addDays, daysBetween } from '../plain-date.ts';
import { dayAfter, laterOf } from './day-after.ts';
import type { Refusal } from './refusal.ts';
import { addStep, cutSpans, endHolding, openSpan, stateOf, type Holding, type Stream } from './stream.ts';

/** `suspended`: not in force from the day of the row. */
export function applySuspended(stream: Stream, event: CertificationEvent): Refusal | undefined {
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  const state = stateOf(stream, event.date);
  if (state === 'expired') return expiredBefore(held);
  if (state === 'suspended') return { code: 'HB413', args: { since: held.suspendedOn ?? '' } };
  cutSpans(stream, event.date, 'suspended');
  held.suspendedOn = event.date;
  // A stopped clock does not run out.
  if (!stream.program.suspensionCountsDays) held.end = undefined;
  addStep(stream, held, event);
  return undefined;
}

/** `restored`: in force again from the day of the row, with the days of suspension added where they do not count. */
export function applyRestored(stream: Stream, event: CertificationEvent): Refusal | undefined {
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  const state = stateOf(stream, event.date);
  if (state === 'expired') return expiredBefore(held);
  if (state !== 'suspended' || held.suspendedOn === undefined) return { code: 'HB412' };
  const validTo = stream.program.suspensionCountsDays
    ? held.validTo
    : lengthened(held, held.suspendedOn, event.date);
  held.suspendedOn = undefined;
  held.validTo = validTo;
  openSpan(held, laterOf(event.date, held.from), 'restored');
  addStep(stream, held, event);
  return undefined;
}

function lengthened(held: Holding, suspendedOn: string, restoredOn: string): string | null {
  if (held.validTo === null) return null;
  const days = daysBetween(laterOf(suspendedOn, held.from), restoredOn);
  return addDays(held.validTo, Math.max(0, days));
}

/** `revoked`: from in force or suspended. */
export function applyRevoked(stream: Stream, event: CertificationEvent): Refusal | undefined {
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  if (stateOf(stream, event.date) === 'expired') return expiredBefore(held);
  endHolding(stream, event, event.date, 'revoked');
  return undefined;
}

/** `lapsed` 未续: names the cause of a computed expiry, or ends the certification on an earlier day. */
export function applyLapsed(stream: Stream, event: CertificationEvent): Refusal | undefined {
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  if (held.validTo === null) return { code: 'HB418', suggestion: 'expired' };
  const over = stateOf(stream, event.date) === 'expired';
  endHolding(stream, event, over ? dayAfter(held.validTo) : event.date, 'lapsed');
  return undefined;
}

/** `expired`: ends an open-ended certification; any other expires by itself. */
export function applyExpired(stream: Stream, event: CertificationEvent): Refusal | undefined {
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  if (held.validTo !== null) return { code: 'HB417', args: { validTo: held.validTo }, suggestion: 'lapsed' };
  endHolding(stream, event, event.date, 'expired');
  return undefined;
}

/** `vetoed`: blocks the cycle; a case of a holder inside the assessment must be followed by its consequence. */
export function applyVetoed(stream: Stream, event: CertificationEvent, cycle: Cycle): undefined {
  stream.vetoedCycles.push(event.cycle);
  const assessed = cycle.assessment.from <= event.date && event.date <= cycle.assessment.to;
  if (assessed && stateOf(stream, event.date) === 'in-force') stream.openVetoes.push(event);
}

function expiredBefore(held: Holding): Refusal {
  return { code: 'HB434', args: { validTo: held.validTo ?? '' } };
}
