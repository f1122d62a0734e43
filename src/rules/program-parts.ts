import type { Problem } from '../domain/problem.ts';
import type { Program } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** Ids of levels, of criteria and of the indicators of a criterion come only once in a program. */
export function programParts(registry: Registry): Problem[] {
  return [...registry.programs.values()].flatMap((program) => [
    ...repeated(program, ['levels', 'list'], program.levels.list),
    ...repeated(program, ['criteria'], program.criteria),
    ...program.criteria.flatMap(({ indicators }, index) =>
      repeated(program, ['criteria', index, 'indicators'], indicators),
    ),
  ]);
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
