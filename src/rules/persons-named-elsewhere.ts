import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { privateKinds } from '../domain/unit-kind.ts';
import { problemAt, type Finding } from './problem-at.ts';

interface Naming {
  unit: string | undefined;
  origin: Origin;
  field: Finding['field'];
}

/**
 * A person or a family stands on the lists of its honours, under what the program declares, and nowhere else: no
 * profile or register tells where it lives, no inspection what was found at it, no statistics how often it was hurt.
 */
export function personsNamedElsewhere(registry: Registry): Problem[] {
  const { units } = registry;
  return [...namings(registry)].flatMap(({ unit: id = '', origin, field }) => {
    const kind = units.get(id)?.kind;
    if (kind === undefined || !privateKinds.includes(kind)) return [];
    return [problemAt(origin, { code: 'HB636', field, args: { id } })];
  });
}

function* namings(registry: Registry): Generator<Naming> {
  const { units, registers, inspections, injuries, notices, experiences } = registry;
  for (const { id, profile } of units.values()) {
    if (profile !== undefined) yield { unit: id, origin: profile.origin, field: ['unit'] };
  }
  for (const { entries } of registers.values()) {
    for (const { unit, origin } of entries.values()) yield { unit, origin, field: ['unit'] };
  }
  for (const { units, origin } of inspections.values()) {
    for (const [at, unit] of units.entries()) yield { unit, origin, field: ['units', at] };
  }
  for (const [unit, [row]] of injuries) {
    if (row !== undefined) yield { unit, origin: { ...row.origin, line: 1 }, field: [] };
  }
  for (const { posting, origin } of notices.values()) {
    yield { unit: posting?.unit, origin, field: ['posting', 'unit'] };
  }
  for (const { unit, origin } of experiences.values()) yield { unit, origin, field: ['unit'] };
}
