import type { Plaque } from '../domain/plaque.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** On no day do more boards hang at a door than the issuer allows; the rest hang in the hall or stay on the list. */
export function doorPlaques(registry: Registry): Problem[] {
  const { doorPlaques: most } = registry.issuer;
  const hanging = [...registry.plaques.values()].filter(
    (plaque) => plaque.hungOn !== undefined && placementOf(registry, plaque) === 'door',
  );
  const problems: Problem[] = [];
  for (const [unit, boards] of Map.groupBy(hanging, (plaque) => plaque.unit)) {
    const inOrder = boards.toSorted((a, b) => ((a.hungOn ?? '') < (b.hungOn ?? '') ? -1 : 1));
    for (const [index, board] of inOrder.entries()) {
      const day = board.hungOn ?? '';
      const others = inOrder
        .slice(0, index)
        .filter(({ removedOn }) => removedOn === undefined || removedOn > day);
      if (others.length < most) continue;
      const args = { unit, day, most, others: others.map(({ number }) => number).join('、') || '—' };
      problems.push(
        problemAt(board.origin, { code: 'HB324', field: ['placement'], args, suggestion: 'hall' }),
      );
    }
  }
  return problems;
}

function placementOf(registry: Registry, { placement, program }: Plaque): Plaque['placement'] {
  return placement ?? registry.programs.get(program)?.plaque?.placement;
}
