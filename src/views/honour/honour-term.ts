import type { Cycle } from '../../domain/cycle.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Period, Program } from '../../domain/program.ts';

/** Until when the honours of a program hold: one last day for a whole cycle, else a time that runs for each. */
export interface HonourTerm {
  /** The last day of all honours of the cycle; undefined where each has its own, or none. */
  validTo?: PlainDate | undefined;
  period: Period;
}

export function honourTerm(program: Program, cycle: Cycle | undefined): HonourTerm {
  return { validTo: cycle?.validity.to, period: program.period };
}
