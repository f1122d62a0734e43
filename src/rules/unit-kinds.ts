import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** A program, and a level of it, is held only by the kinds of unit it is for; named once per unit, at its first row. */
export function unitKinds(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const { units, programs, events } = registry;
  for (const { unit: id, program: programId, level: levelId, origin } of events) {
    const unit = units.get(id);
    const program = programs.get(programId);
    if (unit === undefined || program === undefined) continue;
    const level = levelId === undefined ? undefined : program.levels.list.find((one) => one.id === levelId);
    const allowed = level?.unitKinds ?? program.unitKinds;
    if (allowed.includes(unit.kind)) continue;
    const key = `${programId} ${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const args = { id, kind: unit.kind, program: program.name, allowed: allowed.join('、') };
    problems.push(problemAt(origin, { code: 'HB318', field: ['unit'], args }));
  }
  return problems;
}
