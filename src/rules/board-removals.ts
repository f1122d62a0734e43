import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** Who takes a board down says so, and somebody confirms it; what is only listed hangs nowhere. */
export function boardRemovals({ plaques, programs }: Registry): Problem[] {
  return [...plaques.values()].flatMap((plaque) => {
    const { number, removedOn, removalConfirmedBy, hungOn, origin } = plaque;
    const placement = plaque.placement ?? programs.get(plaque.program)?.plaque?.placement;
    const problems: Problem[] = [];
    if (removedOn !== undefined && removalConfirmedBy === undefined) {
      const args = { number, removedOn };
      problems.push(problemAt(origin, { code: 'HB743', field: ['removalConfirmedBy'], args }));
    }
    if (removedOn === undefined && removalConfirmedBy !== undefined) {
      const args = { number, by: removalConfirmedBy };
      problems.push(problemAt(origin, { code: 'HB744', field: ['removedOn'], args }));
    }
    if (placement === 'list' && hungOn !== undefined) {
      problems.push(problemAt(origin, { code: 'HB745', field: ['placement'], args: { number, hungOn } }));
    }
    return problems;
  });
}
