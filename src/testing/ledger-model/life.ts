import fc from 'fast-check';
import type { CertificationEvent, CertificationEventType } from '../../domain/certification-event.ts';
import type { UnitEvent } from '../../domain/unit-event.ts';
import { anEvent, aCommunity, aUnitEvent } from '../builders/records.ts';
import type { RegistryParts } from '../builders/registry.ts';
import { illegalSteps, type IllegalStep } from './illegal.ts';
import { applyUnitEvent, isInForce, legalSteps, seatsOfUnit, type Seat } from './model.ts';
import { dateOf, FORTNIGHTS, modelCycles, modelPrograms } from './programs.ts';

export const modelUnits = ['a', 'b', 'c'] as const;

/** One turn of the dice: how many days pass, whose turn it is, and which of the legal steps is taken. */
export interface Turn {
  days: number;
  unit: number;
  seat: number;
  step: number;
  /** Rarely, a unit event instead. */
  unitEvent: 'merge' | 'split' | 'dissolve' | undefined;
}

export const turns = fc.array(
  fc.record<Turn>({
    days: fc.nat({ max: 3 }),
    unit: fc.nat({ max: 2 }),
    seat: fc.nat({ max: 3 }),
    step: fc.nat({ max: 30 }),
    unitEvent: fc.oneof(
      { weight: 59, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('merge' as const, 'split' as const, 'dissolve' as const) },
    ),
  }),
  { maxLength: 160, size: 'max' },
);

/** A life that was lived: its rows, who was in force each evening, and the illegal row, if one was slipped in. */
export interface Life {
  parts: Partial<RegistryParts>;
  /** By day of the model: `fortnight a one`. */
  evenings: Set<string>[];
  illegal:
    { code: string; file: string; line: number | undefined; event: CertificationEventType } | undefined;
}

/**
 * Lives through the turns.
 * @param illegal at the turn `at`, an illegal row is written instead of a legal one; nothing else happens then
 */
export function live(all: readonly Turn[], illegal?: { at: number; pick: number }): Life {
  const seats = new Map<string, Seat[]>(modelUnits.map((unit) => [unit, seatsOfUnit()]));
  const closed = new Set<string>();
  const events: CertificationEvent[] = [];
  const unitEvents: UnitEvent[] = [];
  const evenings: Set<string>[] = [];
  const linesOf = new Map<string, number>();
  let slipped: Life['illegal'];
  let day = 0;

  const write = (unit: string, seat: Seat, row: IllegalStep['row'], date = dateOf(day)) => {
    const file = `cycles/${seat.program}/${row.cycle}.csv`;
    const line = (linesOf.get(file) ?? 1) + 1;
    linesOf.set(file, line);
    events.push(anEvent({ ...row, date, unit, program: seat.program, origin: { file, line } }));
    return { file, line };
  };
  const sleep = (days: number) => {
    for (let night = 0; night < days; night += 1, day += 1) {
      const evening = new Set<string>();
      for (const [unit, some] of seats) {
        for (const seat of some) {
          if (isInForce(seat, day)) evening.add(`${seat.program} ${unit} ${seat.held?.level}`);
        }
      }
      evenings.push(evening);
    }
  };

  for (const [index, turn] of all.entries()) {
    // A unit event happens in the morning, before any row of its day.
    sleep(turn.unitEvent === undefined ? turn.days : turn.days + 1);
    if (day >= 14 * FORTNIGHTS) break;
    const unit = modelUnits[turn.unit] ?? 'a';
    const some = seats.get(unit) ?? [];
    const seat = some[turn.seat % some.length];
    if (seat === undefined) continue;
    const own = events.filter(
      (event) =>
        event.unit === unit &&
        event.program === seat.program &&
        (seat.level === undefined || event.level === seat.level),
    );
    // Of two files with rows of one day, the file of the earlier cycle counts first. Rows of today are looked at,
    // not the row written last: that may be an illegal one with a day gone by.
    const latest = own.filter(({ date }) => date === dateOf(day));
    const inOrder = ({ cycle }: IllegalStep['row']) => latest.every((event) => event.cycle <= cycle);
    if (index === illegal?.at) {
      const steps = illegalSteps(seat, day, closed.has(unit), own.at(-1)).filter(({ row }) => inOrder(row));
      const step = steps[illegal.pick % steps.length];
      if (step === undefined) continue;
      slipped = { code: step.code, event: step.row.event, ...write(unit, seat, step.row, step.date) };
    } else if (closed.has(unit)) continue;
    else if (turn.unitEvent !== undefined) {
      const event = unitEventOf(turn, unit, closed, dateOf(day), unitEvents.length + 2);
      if (event === undefined) continue;
      unitEvents.push(event);
      const targets = event.to?.split('|') ?? [];
      applyUnitEvent(seats, event, targets, day);
      if (!targets.includes(unit)) closed.add(unit);
    } else {
      const steps = legalSteps(seat, day).filter(({ rows }) => rows.every(inOrder));
      const step = steps[turn.step % steps.length];
      step?.rows.forEach((row) => write(unit, seat, row));
      step?.apply();
    }
  }
  sleep(1);
  // Long enough that every term runs out.
  sleep(80);
  const communities = modelUnits.map((id) => aCommunity({ id }));
  const parts = { communities, programs: [...modelPrograms], cycles: [...modelCycles], events, unitEvents };
  return { parts, evenings, illegal: slipped };
}

function unitEventOf(
  turn: Turn,
  unit: string,
  closed: ReadonlySet<string>,
  date: string,
  line: number,
): UnitEvent | undefined {
  const others = modelUnits.filter((one) => one !== unit && !closed.has(one));
  const other = others[turn.step % Math.max(1, others.length)];
  const honours = turn.step % 3 === 0 ? 'end' : 'carry';
  const origin = { file: 'unit-events.csv', line };
  if (turn.unitEvent === 'dissolve') return aUnitEvent({ event: 'dissolve', unit, date, origin });
  if (other === undefined) return undefined;
  const to = turn.unitEvent === 'split' && turn.seat % 2 === 0 ? `${unit}|${other}` : other;
  return aUnitEvent({ event: turn.unitEvent, unit, to, honours, date, origin });
}
