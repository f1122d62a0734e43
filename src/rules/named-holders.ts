import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { privateKinds } from '../domain/unit-kind.ts';
import { problemAt, type Finding } from './problem-at.ts';

/**
 * A program that persons or families can hold says why they are named and on what ground, and of a person or a
 * family the roll holds nothing but the name and where it belongs.
 */
export function namedHolders(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { name, unitKinds, holders, origin } of registry.programs.values()) {
    if (holders === undefined) {
      if (unitKinds.some((kind) => privateKinds.includes(kind)))
        problems.push(problemAt(origin, { code: 'HB632', field: ['unitKinds'], args: { program: name } }));
    } else if (!holders.fields.includes('name')) {
      problems.push(problemAt(origin, { code: 'HB635', field: ['holders', 'fields'] }));
    }
  }
  for (const unit of registry.units.values()) {
    if (!privateKinds.includes(unit.kind)) continue;
    for (const field of ['address', 'households', 'population'] as const) {
      if (unit[field] === undefined) continue;
      const finding: Finding = { code: 'HB633', field: [field], args: { id: unit.id, field } };
      problems.push(problemAt(unit.origin, finding));
    }
  }
  return problems;
}
