import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import { problemAt } from './problem-at.ts';

const codes = { rename: { roll: 'HB328', chain: 'HB334' }, move: { roll: 'HB329', chain: 'HB335' } } as const;

/** The renamings (and the moves) of a unit follow from one another, and the last agrees with the roll of today. */
export function unitEventChain(registry: Registry): Problem[] {
  return [...chains(registry, 'rename'), ...chains(registry, 'move')];
}

function chains(registry: Registry, kind: keyof typeof codes): Problem[] {
  const problems: Problem[] = [];
  const rows = registry.unitEvents.filter(({ event, to }) => event === kind && to !== undefined);
  for (const [id, some] of Map.groupBy(rows, ({ unit }) => unit)) {
    const unit = registry.units.get(id);
    if (unit === undefined) continue;
    const inOrder = some.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (const [index, row] of inOrder.entries()) {
      const to = row.to ?? '';
      const next = inOrder[index + 1];
      if (next !== undefined && next.from !== undefined && next.from !== to) {
        const args = { unit: id, from: next.from, to, line: row.origin.line };
        problems.push(
          problemAt(next.origin, { code: codes[kind].chain, field: ['from'], args, suggestion: to }),
        );
      }
    }
    const last: UnitEvent | undefined = inOrder.at(-1);
    const today = kind === 'rename' ? unit.name : (unit.division ?? '');
    if (last === undefined || last.to === today) continue;
    const args = { unit: id, to: last.to ?? '', today, file: unit.origin.file, line: unit.origin.line };
    problems.push(problemAt(last.origin, { code: codes[kind].roll, field: ['to'], args }));
  }
  return problems;
}
