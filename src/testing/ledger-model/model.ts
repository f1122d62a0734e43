import type { CertificationEventType } from '../../domain/certification-event.ts';
import type { UnitEvent } from '../../domain/unit-event.ts';
import { cycleId, lastDayOfTerm, modelPrograms } from './programs.ts';

/**
 * A second, plain account of DOMAIN's “life of a certification”: it lives through the days one by one and writes down
 * who is in force in the evening. The ledger must say the same of every day.
 */
export interface Held {
  level: string;
  from: number;
  /** Infinity while open-ended. */
  to: number;
  suspendedOn: number | undefined;
}

/** A unit in a program, at a level where levels are independent. */
export interface Seat {
  program: string;
  level: string | undefined;
  held: Held | undefined;
  application: 'applied' | 'accepted' | 'announced' | 'returned' | undefined;
  vetoed: Set<string>;
}

/** One legal next step: the rows it writes, and what it does. */
export interface Step {
  rows: { event: CertificationEventType; level?: string | undefined; cycle: string }[];
  apply: () => void;
}

export function seatsOfUnit(): Seat[] {
  return modelPrograms.flatMap(({ id, levels }) =>
    (levels.mode === 'independent' ? levels.list.map((level) => level.id) : [undefined]).map((level) => ({
      program: id,
      level,
      held: undefined,
      application: undefined,
      vetoed: new Set<string>(),
    })),
  );
}

const stopsClock = (seat: Seat) => seat.program === 'term';

/** Is the seat's certification over by itself on `day`? */
export function isOver(seat: Seat, day: number): boolean {
  if (seat.held === undefined) return true;
  return seat.held.to < day && !(stopsClock(seat) && seat.held.suspendedOn !== undefined);
}

export function isInForce({ held }: Seat, day: number): boolean {
  return held !== undefined && held.suspendedOn === undefined && held.from <= day && day <= held.to;
}

/** Every legal step of a seat on `day`. */
export function legalSteps(seat: Seat, day: number): Step[] {
  const fortnight = Math.floor(day / 14);
  const held = isOver(seat, day) ? undefined : seat.held;
  if (held?.suspendedOn !== undefined) return suspendedSteps(seat, held, held.suspendedOn, day, fortnight);
  return [
    ...applicationSteps(seat, fortnight),
    ...openingSteps(seat, held, day),
    ...endingSteps(seat, held, day),
  ];
}

function row(seat: Seat, event: CertificationEventType, fortnight: number, level = seat.level) {
  return { event, level, cycle: cycleId(fortnight) };
}

/** The cycles whose validity a certification of `day` may get, with its span. */
function validities(seat: Seat, day: number): { fortnight: number; from: number; to: number }[] {
  const fortnight = Math.floor(day / 14);
  if (seat.program === 'open') return [{ fortnight, from: day, to: Number.POSITIVE_INFINITY }];
  if (seat.program === 'term') return [{ fortnight, from: day, to: lastDayOfTerm(day) }];
  return [fortnight - 1, fortnight].flatMap((index) => {
    const from = 14 * (index + 1);
    return index < 0 ? [] : [{ fortnight: index, from: Math.max(day, from), to: from + 13 }];
  });
}

function levelsOf(seat: Seat): string[] {
  const levels = modelPrograms.find(({ id }) => id === seat.program)?.levels.list.map(({ id }) => id) ?? [];
  return seat.level === undefined ? levels : [seat.level];
}

function openingSteps(seat: Seat, held: Held | undefined, day: number): Step[] {
  const levels = levelsOf(seat);
  return validities(seat, day).flatMap(({ fortnight, from, to }): Step[] => {
    if (seat.vetoed.has(cycleId(fortnight))) return [];
    const hold = (level: string) => () => {
      seat.held = { level, from, to, suspendedOn: undefined };
      seat.application = undefined;
    };
    const mayCertify = seat.program !== 'term' || seat.application === 'announced';
    if (held === undefined) {
      const steps = mayCertify
        ? levels.map((level) => ({ rows: [row(seat, 'certified', fortnight, level)], apply: hold(level) }))
        : [];
      const last = seat.held;
      return last !== undefined && last.suspendedOn === undefined && last.to + 1 === from && from === day
        ? [...steps, renewal(seat, last, fortnight, to)]
        : steps;
    }
    const renewed = from <= held.to + 1 && to > held.to ? [renewal(seat, held, fortnight, to)] : [];
    if (seat.program !== 'term' || held.from > day) return renewed;
    const changes = levels
      .filter((level) => level !== held.level)
      .flatMap((level): Step[] => {
        const up = levels.indexOf(level) > levels.indexOf(held.level);
        const step = {
          rows: [row(seat, up ? 'upgraded' : 'downgraded', fortnight, level)],
          apply: hold(level),
        };
        const again = { rows: [row(seat, 'certified', fortnight, level)], apply: hold(level) };
        return mayCertify ? [step, again] : [step];
      });
    return [...renewed, ...changes];
  });
}

function renewal(seat: Seat, held: Held, fortnight: number, to: number): Step {
  return {
    rows: [row(seat, 'renewed', fortnight)],
    apply: () => {
      seat.held = { ...held, to };
      seat.application = undefined;
    },
  };
}

function endingSteps(seat: Seat, held: Held | undefined, day: number): Step[] {
  const fortnight = Math.floor(day / 14);
  const over = () => {
    seat.held = undefined;
  };
  if (held === undefined) {
    const veto = { rows: [row(seat, 'vetoed', fortnight)], apply: () => seat.vetoed.add(cycleId(fortnight)) };
    const lapse = { rows: [row(seat, 'lapsed', fortnight)], apply: over };
    return seat.held === undefined ? [veto] : [veto, lapse];
  }
  const suspend = () => {
    held.suspendedOn = day;
  };
  const bounded = held.to < Number.POSITIVE_INFINITY;
  return [
    { rows: [row(seat, 'suspended', fortnight)], apply: suspend },
    { rows: [row(seat, 'revoked', fortnight)], apply: over },
    { rows: [row(seat, bounded ? 'lapsed' : 'expired', fortnight)], apply: over },
    {
      rows: [row(seat, 'vetoed', fortnight), row(seat, 'suspended', fortnight)],
      apply: () => {
        seat.vetoed.add(cycleId(fortnight));
        suspend();
      },
    },
  ];
}

function suspendedSteps(seat: Seat, held: Held, since: number, day: number, fortnight: number): Step[] {
  const restore = () => {
    const lost = stopsClock(seat) ? Math.max(0, day - Math.max(since, held.from)) : 0;
    seat.held = { ...held, from: Math.max(held.from, day), to: held.to + lost, suspendedOn: undefined };
  };
  return [
    { rows: [row(seat, 'restored', fortnight)], apply: restore },
    { rows: [row(seat, 'revoked', fortnight)], apply: () => (seat.held = undefined) },
  ];
}

function applicationSteps(seat: Seat, fortnight: number): Step[] {
  const step = (event: CertificationEventType, after: Seat['application']): Step => ({
    rows: [row(seat, event, fortnight)],
    apply: () => {
      seat.application = after;
    },
  });
  // What leads on comes several times, so that lives get far.
  const often = (one: Step) => [one, one, one, one];
  const announced = seat.program === 'term' ? often(step('announced', 'announced')) : [];
  switch (seat.application) {
    case undefined:
      return seat.program === 'term' ? often(step('applied', 'applied')) : [step('applied', 'applied')];
    case 'applied':
      return [
        ...often(step('accepted', 'accepted')),
        step('returned', 'returned'),
        step('withdrawn', undefined),
      ];
    case 'returned':
      return [step('applied', 'applied'), step('withdrawn', undefined)];
    case 'accepted':
      return [...announced, step('declined', undefined), step('withdrawn', undefined)];
    case 'announced':
      return [step('declined', undefined), step('withdrawn', undefined)];
  }
}

/** What a merge, split or dissolution at the beginning of `day` does to the seats of the units concerned. */
export function applyUnitEvent(
  seats: ReadonlyMap<string, Seat[]>,
  { unit, honours }: Pick<UnitEvent, 'unit' | 'honours'>,
  targets: readonly string[],
  day: number,
): void {
  const goesOn = targets.includes(unit);
  for (const [index, seat] of (seats.get(unit) ?? []).entries()) {
    const held = isOver(seat, day) ? undefined : seat.held;
    for (const target of targets.filter((one) => one !== unit)) {
      const other = seats.get(target)?.[index];
      if (held === undefined || honours !== 'carry' || other === undefined || !isOver(other, day)) continue;
      other.held = { ...held, from: Math.max(held.from, day) };
    }
    if (!goesOn || honours === 'end') seat.held = undefined;
  }
}
