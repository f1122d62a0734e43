import type { CertificationEvent } from '../certification-event.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Program } from '../program.ts';
import type { UnitEvent } from '../unit-event.ts';
import { dayAfter } from './day-after.ts';
import type { ApplicationStep } from './status-on.ts';
import type {
  Certification,
  CertificationEnd,
  CertificationStep,
  EntryCause,
  ExitCause,
  Span,
} from './ledger.ts';
import type { Validity } from './validity.ts';

/** A certification while it is being written. */
export interface Holding extends Certification {
  validTo: PlainDate | null;
  suspendedOn: PlainDate | undefined;
  steps: CertificationStep[];
  spans: Span[];
}

/**
 * The events of one unit in one program (at one level, where levels are independent) while they are folded. What is
 * written is complete after every event, as if no other followed: a computed expiry needs no event.
 */
export interface Stream {
  unit: string;
  program: Program;
  level: string | undefined;
  /** Rows in the order of their days, and how many of them are folded. */
  rows: CertificationEvent[];
  /** Those of them that are not applied, because their day runs backwards or they name what does not exist. */
  unusable: CertificationEvent[];
  folded: number;
  events: CertificationEvent[];
  certifications: Holding[];
  /** The last certification, unless a row has ended it; it may have expired. */
  held: Holding | undefined;
  application: ApplicationStep | undefined;
  vetoedCycles: string[];
  /** Vetoes of a holder that no suspension or revocation has answered yet. */
  openVetoes: CertificationEvent[];
  /** A row was refused, so that the next ones may not fit only for that: they are not named again. */
  doubtful: { certification: boolean; application: boolean };
}

export function newStream(unit: string, program: Program, level: string | undefined): Stream {
  return {
    unit,
    program,
    level,
    rows: [],
    unusable: [],
    folded: 0,
    events: [],
    certifications: [],
    held: undefined,
    application: undefined,
    vetoedCycles: [],
    openVetoes: [],
    doubtful: { certification: false, application: false },
  };
}

/** How the certification of a stream stands on `date`; one that begins later counts as in force. */
export function stateOf(stream: Stream, date: PlainDate): 'none' | 'in-force' | 'suspended' | 'expired' {
  const { held } = stream;
  if (held === undefined) return 'none';
  if (held.suspendedOn !== undefined && !stream.program.suspensionCountsDays) return 'suspended';
  if (held.validTo !== null && held.validTo < date) return 'expired';
  return held.suspendedOn === undefined ? 'in-force' : 'suspended';
}

/** What opens a certification: the row, or the unit event that carries one over. */
export interface Opening {
  event: CertificationEvent | UnitEvent;
  entered: EntryCause;
  level: string;
  cycle: string;
  validity: Validity;
  /** A suspended certification that is carried over stays suspended since this day. */
  suspendedOn?: PlainDate | undefined;
}

/** Opens a certification and, unless it is suspended, its first span. */
export function open(stream: Stream, opening: Opening): Holding {
  const { event, entered, level, cycle, validity, suspendedOn } = opening;
  const holding: Holding = {
    unit: stream.unit,
    program: stream.program.id,
    level,
    cycle,
    entered,
    decided: event.date,
    from: validity.from,
    validTo: validity.to,
    suspendedOn,
    steps: [],
    spans: [],
    end: undefined,
  };
  stream.certifications.push(holding);
  stream.held = holding;
  if (suspendedOn === undefined) openSpan(holding, validity.from, entered);
  else if (stream.program.suspensionCountsDays) holding.end = expiryOf(validity.to);
  addStep(stream, holding, event);
  return holding;
}

/** A span from `from` to the end of validity. */
export function openSpan(holding: Holding, from: PlainDate, entered: EntryCause): void {
  const { unit, program, level } = holding;
  holding.spans.push({ unit, program, level, from, to: null, entered, left: null });
  extendTo(holding, holding.validTo);
}

/** Sets the last day of validity, and the computed expiry after it. */
export function extendTo(holding: Holding, validTo: PlainDate | null): void {
  holding.validTo = validTo;
  const span = holding.spans.at(-1);
  if (span !== undefined) {
    span.to = validTo;
    span.left = validTo === null ? null : 'expired';
  }
  holding.end = expiryOf(validTo);
}

function expiryOf(validTo: PlainDate | null): CertificationEnd | undefined {
  if (validTo === null) return undefined;
  const on = dayAfter(validTo);
  return { on, cause: 'expired', namedOn: on };
}

/** Puts an event on record as it leaves the certification; a clock that stands still has no last day. */
export function addStep(stream: Stream, holding: Holding, event: CertificationEvent | UnitEvent): void {
  const suspended = holding.suspendedOn !== undefined;
  const stands = suspended && !stream.program.suspensionCountsDays;
  holding.steps.push({ date: event.date, event, validTo: stands ? null : holding.validTo, suspended });
}

/** Takes the days from `on` out of all spans of a stream that is in force until then. */
export function cutSpans(stream: Stream, on: PlainDate, cause: ExitCause): void {
  // A change of level that begins later leaves two certifications with days ahead.
  for (const certification of stream.certifications.toReversed()) {
    const { spans, end } = certification;
    if (certification !== stream.held && end !== undefined && end.on > on) certification.end = { ...end, on };
    for (let span = spans.at(-1); span !== undefined; span = spans.at(-1)) {
      if (span.from < on) {
        const until = span.to === null || certification !== stream.held ? span.to : dayAfter(span.to);
        if (until === null || until >= on) {
          span.to = addDays(on, -1);
          span.left = cause;
        }
        return;
      }
      spans.pop();
    }
  }
}

/** Ends the certification held, by a row of `namedOn`, on the day `on`. */
export function endHolding(
  stream: Stream,
  event: CertificationEvent | UnitEvent,
  on: PlainDate,
  cause: CertificationEnd['cause'],
): void {
  const { held } = stream;
  if (held === undefined) return;
  if (held.suspendedOn === undefined) cutSpans(stream, on, cause);
  held.end = { on, cause, namedOn: event.date };
  addStep(stream, held, event);
  stream.held = undefined;
}
