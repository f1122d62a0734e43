import { applicationKey } from '../domain/application.ts';
import { cycleKey } from '../domain/cycle.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** A dossier is carried forward from one of the same unit in an earlier cycle; so no chain is a circle. */
export function applicationChain({ applications, cycles }: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { origin, program, cycle, unit, carriedFrom } of applications.values()) {
    if (carriedFrom === undefined) continue;
    const field = ['carriedFrom'];
    const from = cycles.get(cycleKey(program, carriedFrom))?.assessment.from;
    const own = cycles.get(cycleKey(program, cycle))?.assessment.from;
    const isLater = from !== undefined && own !== undefined && from >= own;
    if (isLater || carriedFrom === cycle) {
      problems.push(problemAt(origin, { code: 'HB615', field, args: { from: carriedFrom, cycle } }));
    } else if (!applications.has(applicationKey(program, carriedFrom, unit))) {
      problems.push(problemAt(origin, { code: 'HB614', field, args: { unit, cycle: carriedFrom } }));
    }
  }
  return problems;
}
