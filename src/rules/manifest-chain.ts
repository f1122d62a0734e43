import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/**
 * The rows of `manifests.csv` are a chain: numbered from 1 without a gap, each naming the hash of the one before. What
 * is missing or was written over shows at the row after it.
 */
export function manifestChain({ manifests }: Pick<Registry, 'manifests'>): Problem[] {
  return manifests.flatMap(({ sequence, previous, published, origin }, at) => {
    const before = manifests[at - 1];
    const expected = (before?.sequence ?? 0) + 1;
    if (sequence !== expected) {
      return [problemAt(origin, { code: 'HB820', field: ['sequence'], args: { sequence, expected } })];
    }
    const problems: Problem[] = [];
    if (previous !== before?.sha256) {
      const args = { sequence, previous: previous ?? '', expected: before?.sha256 ?? '' };
      problems.push(problemAt(origin, { code: 'HB821', field: ['previous'], args }));
    }
    if (before !== undefined && published < before.published) {
      const args = { sequence, published, before: before.published };
      problems.push(problemAt(origin, { code: 'HB822', field: ['published'], args }));
    }
    return problems;
  });
}
