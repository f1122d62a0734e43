import type { Application } from '../domain/application.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { nearest } from './nearest.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** The phases that a dossier names are those of the program, each after the one before. */
export function applicationPhases({ applications, programs }: Registry): Problem[] {
  return [...applications.values()].flatMap((application) => {
    const program = programs.get(application.program);
    if (program === undefined) return [];
    const ids = (program.phases ?? []).map(({ id }) => id);
    return findingsOf(application, ids).map((finding) => problemAt(application.origin, finding));
  });
}

function findingsOf({ phases }: Application, ids: readonly string[]): Finding[] {
  return phases.flatMap(({ phase: id, from }, index): Finding[] => {
    const field = ['phases', index, 'phase'];
    const rank = ids.indexOf(id);
    if (rank === -1) {
      return [{ code: 'HB618', field, args: { id, allowed: ids.join('、') }, suggestion: nearest(id, ids) }];
    }
    const before = phases[index - 1];
    if (before === undefined || (ids.indexOf(before.phase) < rank && before.from <= from)) return [];
    return [{ code: 'HB619', field, args: { id, from, before: before.phase, beforeFrom: before.from } }];
  });
}
