import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';

/** A reason is one of the program's public categories: never a diagnosis, never a person. */
export function eventReasons(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { reason, program: id, origin } of registry.events) {
    const program = reason === undefined ? undefined : registry.programs.get(id);
    if (reason === undefined || program === undefined || program.reasons.includes(reason)) continue;
    const args = { reason, program: program.name, allowed: program.reasons.join('、') || '—' };
    const suggestion = nearest(reason, program.reasons);
    problems.push(problemAt(origin, { code: 'HB429', field: ['reason'], args, suggestion }));
  }
  return problems;
}
