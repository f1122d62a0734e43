import { cycleKey } from '../domain/cycle.ts';
import { targetsOf } from '../domain/ledger/unit-on.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/**
 * Where both units of a merge have a board of the same honour, two would hang for one holder: the board of the unit
 * that is gone is taken down, and the clerk says when.
 */
export function mergedBoards(registry: Registry): Problem[] {
  const merges = registry.unitEvents.filter(({ event }) => event === 'merge');
  if (merges.length === 0) return [];
  const boards = new Map<string, Plaque[]>();
  for (const plaque of registry.plaques.values()) {
    if (plaque.hungOn === undefined || plaque.removedOn !== undefined) continue;
    const some = boards.get(plaque.unit);
    if (some === undefined) boards.set(plaque.unit, [plaque]);
    else some.push(plaque);
  }
  return merges.flatMap((merge) => {
    const [target = ''] = targetsOf(merge);
    const kept = new Map((boards.get(target) ?? []).map((board) => [honourOf(board), board]));
    return (boards.get(merge.unit) ?? []).flatMap((board) => {
      const other = kept.get(honourOf(board));
      if (other === undefined || target === merge.unit) return [];
      const args = {
        number: board.number,
        unit: merge.unit,
        date: merge.date,
        to: target,
        other: other.number,
      };
      return [problemAt(board.origin, { code: 'HB711', field: ['removedOn'], args })];
    });
  });
}

function honourOf({ program, level = '' }: Plaque): string {
  return cycleKey(program, level);
}
