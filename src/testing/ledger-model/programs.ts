import type { Cycle } from '../../domain/cycle.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import { aCycle, aLevel, aProgram } from '../builders/records.ts';

/** Day 0 of every generated life. */
export const FIRST_DAY: PlainDate = '2022-01-03';

export function dateOf(day: number): PlainDate {
  return addDays(FIRST_DAY, day);
}

const threeLevels = [aLevel({ id: 'one' }), aLevel({ id: 'two' }), aLevel({ id: 'three' })];

/** 14-day cycles, one level, no review; suspended days count. */
const fortnight = aProgram({ id: 'fortnight' });
/** A term of two months, three exclusive levels, a review chain with publicity; suspended days do not count. */
const term = aProgram({
  id: 'term',
  levels: { mode: 'exclusive', list: threeLevels },
  review: [
    { step: 'applied', by: '小区', recorded: true },
    { step: 'accepted', by: '区', recorded: true },
    { step: 'announced', by: '区', recorded: true },
  ],
  publicity: { workingDays: 5 },
  period: { kind: 'term', months: 2 },
  suspensionCountsDays: false,
});
/** Open-ended, two levels side by side. */
const open = aProgram({
  id: 'open',
  levels: { mode: 'independent', list: threeLevels.slice(0, 2) },
  period: { kind: 'open' },
});

/** A generated life knows a cycle of each program for every fortnight: `f00`, `f01` … */
export const modelPrograms: readonly Program[] = [fortnight, term, open];
export const FORTNIGHTS = 12;

export const modelCycles: readonly Cycle[] = modelPrograms.flatMap((program) =>
  Array.from({ length: FORTNIGHTS }, (_, index) => {
    const start = dateOf(14 * index);
    const validFrom = addDays(start, 14);
    return aCycle({
      id: cycleId(index),
      program: program.id,
      assessment: { from: start, to: addDays(start, 13) },
      validity:
        program.id === 'fortnight' ? { from: validFrom, to: addDays(validFrom, 13) } : { from: start },
    });
  }),
);

export function cycleId(index: number): string {
  return `f${String(index).padStart(2, '0')}`;
}

/** Last day of a term of two months that begins on `day`; counted in days of the model. */
export function lastDayOfTerm(day: number): number {
  const sameDay = addMonths(dateOf(day), 2);
  const isThere = sameDay.slice(8) === dateOf(day).slice(8);
  return daysBetween(FIRST_DAY, sameDay) - (isThere ? 1 : 0);
}
