import { cyclesByProgram } from '../domain/cycle.ts';
import { eventsOfCycles } from '../domain/events-of-cycles.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** A row dated before the assessment of its cycle stands in the wrong file, or has the wrong day. */
export function eventsInCycle(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  const cycles = cyclesByProgram(registry.cycles);
  for (const { program, cycle: id, events } of eventsOfCycles(registry.events)) {
    const cycle = cycles.get(program)?.get(id);
    if (cycle === undefined) continue;
    for (const { date, origin } of events) {
      if (date >= cycle.assessment.from) continue;
      const args = { date, cycle: cycle.title, from: cycle.assessment.from };
      problems.push(problemAt(origin, { code: 'HB428', field: ['date'], args }));
    }
  }
  return problems;
}
