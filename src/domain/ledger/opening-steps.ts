import type { CertificationEvent } from '../certification-event.ts';
import type { Cycle } from '../cycle.ts';
import { missingBeforeCertified } from './application-steps.ts';
import { dayAfter, laterOf } from './day-after.ts';
import type { Refusal } from './refusal.ts';
import { addStep, cutSpans, extendTo, open, stateOf, type Holding, type Stream } from './stream.ts';
import { validityOf, type Validity } from './validity.ts';

/** `certified`: opens a certification; at another level of an exclusive program it changes the level. */
export function applyCertified(stream: Stream, event: CertificationEvent, cycle: Cycle): Refusal | undefined {
  const refusal = vetoed(stream, event) ?? chainUnfinished(stream);
  if (refusal !== undefined) return refusal;
  const state = stateOf(stream, event.date);
  if (state === 'suspended') return suspendedNow(stream);
  const level = levelOf(stream, event);
  if (level === undefined) return { code: 'HB402', column: 'level' };
  if (state === 'in-force' && stream.held !== undefined) {
    if (stream.held.level !== level) return changeLevel(stream, stream.held, event, cycle, level);
    return {
      code: 'HB408',
      args: { since: stream.held.from, validTo: stream.held.validTo ?? '—' },
      suggestion: 'renewed',
    };
  }
  const validity = validityOf(stream.program, cycle, event.date);
  if (isOver(validity)) return afterValidity(validity);
  open(stream, { event, entered: 'certified', level, cycle: event.cycle, validity });
  return closeApplication(stream);
}

/** `renewed`: the certification goes on without a gap to the end of the new validity. */
export function applyRenewed(stream: Stream, event: CertificationEvent, cycle: Cycle): Refusal | undefined {
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  const refusal = vetoed(stream, event);
  if (refusal !== undefined) return refusal;
  if (stateOf(stream, event.date) === 'suspended') return suspendedNow(stream);
  if (held.validTo === null) return { code: 'HB436' };
  const validity = validityOf(stream.program, cycle, event.date);
  if (leavesGap(held, validity)) return gap(held, validity);
  if (validity.to !== null && validity.to <= held.validTo) {
    return { code: 'HB414', args: { validTo: held.validTo, renewedTo: validity.to } };
  }
  extendTo(held, validity.to);
  addStep(stream, held, event);
  return closeApplication(stream);
}

/** `upgraded`, `downgraded`: close one level and open another on the same day. */
export function applyLevelChange(
  stream: Stream,
  event: CertificationEvent,
  cycle: Cycle,
): Refusal | undefined {
  if (stream.program.levels.mode !== 'exclusive') return { code: 'HB416' };
  const { held } = stream;
  if (held === undefined) return { code: 'HB410' };
  if (event.level === undefined) return { code: 'HB402', column: 'level' };
  const refusal = event.event === 'upgraded' ? vetoed(stream, event) : undefined;
  if (refusal !== undefined) return refusal;
  if (stateOf(stream, event.date) === 'suspended') return suspendedNow(stream);
  const direction = directionOf(stream, held.level, event.level);
  if (direction !== event.event) {
    return { code: 'HB415', args: { from: held.level, to: event.level }, suggestion: direction };
  }
  return changeLevel(stream, held, event, cycle, event.level);
}

function changeLevel(
  stream: Stream,
  held: Holding,
  event: CertificationEvent,
  cycle: Cycle,
  level: string,
): Refusal | undefined {
  const given = validityOf(stream.program, cycle, event.date);
  if (leavesGap(held, given)) return gap(held, given);
  // A certification that has not begun gives way from its own first day.
  const validity = { from: laterOf(given.from, held.from), to: given.to };
  if (isOver(validity)) return afterValidity(validity);
  const cause = directionOf(stream, held.level, level) ?? 'upgraded';
  cutSpans(stream, validity.from, cause);
  held.end = { on: validity.from, cause, namedOn: event.date };
  addStep(stream, held, event);
  open(stream, { event, entered: cause, level, cycle: event.cycle, validity });
  return closeApplication(stream);
}

/** The list of levels runs from low to high. */
function directionOf(stream: Stream, from: string, to: string): 'upgraded' | 'downgraded' | undefined {
  const order = stream.program.levels.list.map(({ id }) => id);
  const step = order.indexOf(to) - order.indexOf(from);
  return step > 0 ? 'upgraded' : step < 0 ? 'downgraded' : undefined;
}

function levelOf(stream: Stream, event: CertificationEvent): string | undefined {
  const [only, ...others] = stream.program.levels.list;
  return event.level ?? stream.level ?? (others.length === 0 ? only?.id : undefined);
}

function vetoed(stream: Stream, event: CertificationEvent): Refusal | undefined {
  return stream.vetoedCycles.includes(event.cycle)
    ? { code: 'HB419', args: { cycle: event.cycle } }
    : undefined;
}

function chainUnfinished(stream: Stream): Refusal | undefined {
  const missing = missingBeforeCertified(stream);
  return missing === undefined ? undefined : { code: 'HB405', args: { missing }, suggestion: missing };
}

function suspendedNow(stream: Stream): Refusal {
  return { code: 'HB409', args: { since: stream.held?.suspendedOn ?? '' } };
}

function leavesGap(held: Holding, validity: Validity): boolean {
  return held.validTo !== null && validity.from > held.validTo && validity.from > dayAfter(held.validTo);
}

function gap(held: Holding, validity: Validity): Refusal {
  return {
    code: 'HB411',
    args: { validTo: held.validTo ?? '', from: validity.from },
    suggestion: 'certified',
  };
}

function isOver({ from, to }: Validity): boolean {
  return to !== null && to < from;
}

function afterValidity(validity: Validity): Refusal {
  return { code: 'HB422', args: { validTo: validity.to ?? '' }, column: 'date' };
}

function closeApplication(stream: Stream): undefined {
  stream.application = undefined;
}
