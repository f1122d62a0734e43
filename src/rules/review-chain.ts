import type { Problem } from '../domain/problem.ts';
import { reviewSteps } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/**
 * The review chain of a program names each step once (a step may pass through several hands, then only the last is
 * on record), in the order of `reviewSteps`, and holds `announced` exactly where the program has publicity.
 */
export function reviewChain(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { review, publicity, origin } of registry.programs.values()) {
    for (const [index, { step }] of review.entries()) {
      const before = review[index - 1];
      const field = ['review', index, 'step'];
      if (before !== undefined && reviewSteps.indexOf(step) < reviewSteps.indexOf(before.step)) {
        problems.push(problemAt(origin, { code: 'HB424', field, args: { step, before: before.step } }));
      }
      if (step === 'announced' && publicity === undefined) {
        problems.push(problemAt(origin, { code: 'HB425', field, args: {} }));
      }
    }
    if (publicity !== undefined && !review.some(({ step }) => step === 'announced')) {
      problems.push(problemAt(origin, { code: 'HB439', field: ['review'] }));
    }
  }
  return problems;
}
