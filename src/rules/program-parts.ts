import type { Problem } from '../domain/problem.ts';
import type { Program } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/**
 * Ids of levels, of phases, of criteria and of the indicators of a criterion come only once in a program; only its
 * last phase is without end.
 */
export function programParts(registry: Registry): Problem[] {
  return [...registry.programs.values()].flatMap((program) => [
    ...repeated(program, ['levels', 'list'], program.levels.list),
    ...repeated(program, ['criteria'], program.criteria),
    ...repeated(program, ['phases'], program.phases ?? []),
    ...endlessPhases(program),
    ...program.criteria.flatMap(({ indicators }, index) =>
      repeated(program, ['criteria', index, 'indicators'], indicators),
    ),
  ]);
}

function endlessPhases({ phases = [], origin }: Program): Problem[] {
  return phases
    .slice(0, -1)
    .flatMap(({ id, open }, index) =>
      open === true
        ? problemAt(origin, { code: 'HB639', field: ['phases', index, 'open'], args: { id } })
        : [],
    );
}

function repeated(
  { origin }: Program,
  field: readonly (string | number)[],
  parts: readonly { id: string }[],
): Problem[] {
  return parts.flatMap(({ id }, index) =>
    parts.findIndex((part) => part.id === id) === index
      ? []
      : problemAt(origin, { code: 'HB435', field: [...field, index, 'id'], args: { id } }),
  );
}
