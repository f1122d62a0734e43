import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** Where a program takes units in only with an approval, the row that certifies one names its document. */
export function admission(registry: Registry): Problem[] {
  const guarded = new Map([...registry.programs].filter(([, program]) => program.admission !== undefined));
  if (guarded.size === 0) return [];
  return registry.events.flatMap(({ program: id, event, document, unit, origin }) => {
    const program = event === 'certified' && document === undefined ? guarded.get(id) : undefined;
    if (program === undefined) return [];
    const args = { unit, program: program.name, by: program.admission?.by ?? '' };
    return problemAt(origin, { code: 'HB634', field: ['document'], args });
  });
}
