import type { CertificationEvent, CertificationEventType } from '../../domain/certification-event.ts';
import { addDays } from '../../domain/plain-date.ts';
import { isOver, type Seat } from './model.ts';
import { cycleId } from './programs.ts';

/** A row that no rule allows now, and the code that must name it. */
export interface IllegalStep {
  code: string;
  row: { event: CertificationEventType; level?: string | undefined; cycle: string };
  /** Where it is not today. */
  date?: string;
}

/** Illegal rows for a seat on `day`. `previous` is the row of the seat that was written last. */
export function illegalSteps(
  seat: Seat,
  day: number,
  closed: boolean,
  previous: CertificationEvent | undefined,
): IllegalStep[] {
  const cycle = cycleId(Math.floor(day / 14));
  const row = (event: CertificationEventType, level = seat.level) => ({ event, level, cycle });
  const as = (code: string, ...events: CertificationEventType[]) =>
    events.map((event) => ({ code, row: row(event) }));
  if (closed) return as('HB421', 'applied', 'certified', 'suspended', 'renewed');
  const steps = [...applications(seat, as), ...certifications(seat, day, as)];
  if (previous !== undefined) {
    const date = addDays(previous.date, -1);
    const late = { event: 'suspended', level: seat.level, cycle: previous.cycle } as const;
    steps.push({ code: 'HB401', row: late, date });
  }
  return steps;
}

type As = (code: string, ...events: CertificationEventType[]) => IllegalStep[];

function applications(seat: Seat, as: As): IllegalStep[] {
  const announced = seat.program === 'term' ? [] : as('HB406', 'announced');
  switch (seat.application) {
    case undefined:
      return [...announced, ...as('HB407', 'returned', 'withdrawn', 'declined')];
    case 'applied':
      return [...announced, ...as('HB404', 'applied', 'declined')];
    case 'returned':
      return [...announced, ...as('HB404', 'returned', 'declined')];
    case 'accepted':
      return [...announced, ...as('HB404', 'applied', 'reviewed', 'returned', 'accepted')];
    case 'announced':
      return as('HB404', 'applied', 'reviewed', 'returned', 'accepted', 'announced');
  }
}

function certifications(seat: Seat, day: number, as: As): IllegalStep[] {
  const { held } = seat;
  if (held === undefined) {
    return as('HB410', 'renewed', 'suspended', 'restored', 'revoked', 'lapsed', 'expired');
  }
  if (isOver(seat, day)) return as('HB434', 'suspended', 'restored', 'revoked');
  if (held.suspendedOn !== undefined) return as('HB413', 'suspended');
  const bounded = held.to < Number.POSITIVE_INFINITY;
  return [...as('HB412', 'restored'), ...(bounded ? as('HB417', 'expired') : as('HB418', 'lapsed'))];
}
