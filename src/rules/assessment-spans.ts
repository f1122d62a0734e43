import type { Cycle } from '../domain/cycle.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** Assessment spans of one program do not overlap: a day is assessed once. */
export function assessmentSpans(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  const inOrder = [...registry.cycles.values()].sort(byProgramAndAssessment);
  let before: Cycle | undefined;
  for (const cycle of inOrder) {
    if (before?.program !== cycle.program) before = undefined;
    if (before !== undefined && cycle.assessment.from <= before.assessment.to) {
      const args = { from: cycle.assessment.from, other: before.id, otherTo: before.assessment.to };
      problems.push(problemAt(cycle.origin, { code: 'HB426', field: ['assessment', 'from'], args }));
    }
    if (before === undefined || cycle.assessment.to > before.assessment.to) before = cycle;
  }
  return problems;
}

function byProgramAndAssessment(a: Cycle, b: Cycle): number {
  if (a.program !== b.program) return a.program < b.program ? -1 : 1;
  return a.assessment.from < b.assessment.from ? -1 : a.assessment.from > b.assessment.from ? 1 : 0;
}
