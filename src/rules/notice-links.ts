import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** A correction corrects an earlier notice; a result is that of a publicity. */
export function noticeLinks(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { id, corrects, resultOf, published, origin } of registry.notices.values()) {
    const corrected = corrects === undefined ? undefined : registry.notices.get(corrects);
    if (corrected !== undefined && (corrected.id === id || corrected.published > published)) {
      const args = { corrects: corrected.id, published: corrected.published.slice(0, 10) };
      problems.push(problemAt(origin, { code: 'HB518', field: ['corrects'], args }));
    }
    const result = resultOf === undefined ? undefined : registry.notices.get(resultOf);
    if (result !== undefined && result.kind !== 'publicity') {
      const args = { resultOf: result.id, kind: result.kind };
      problems.push(problemAt(origin, { code: 'HB517', field: ['resultOf'], args }));
    }
  }
  return problems;
}
