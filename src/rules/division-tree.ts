import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { divisionKinds, type DivisionKind, type UnitKind } from '../domain/unit-kind.ts';
import { problemAt } from './problem-at.ts';

const kindsAbove: Record<DivisionKind, readonly UnitKind[]> = {
  district: [],
  street: ['district'],
  town: ['district'],
  neighbourhood: ['street', 'town'],
  village: ['street', 'town'],
};

/**
 * One district, streets and towns in it, neighbourhoods and villages in those (区划: 区 → 街道、镇 → 社区、村). Since
 * every division stands under one of a higher kind, there can be no circle.
 */
export function divisionTree(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  const divisions = [...registry.units.values()].filter(({ kind }) => isDivisionKind(kind));
  const [first, ...others] = divisions.filter(({ kind }) => kind === 'district');
  if (first === undefined) problems.push({ code: 'HB311', file: 'divisions.csv', line: 1, args: {} });
  for (const { id, origin } of others) {
    problems.push(
      problemAt(origin, { code: 'HB312', field: ['kind'], args: { id, first: first?.id ?? '' } }),
    );
  }
  for (const { id, kind, division, origin } of divisions) {
    if (origin.file !== 'divisions.csv') {
      problems.push(problemAt(origin, { code: 'HB315', field: ['kind'], args: { id, kind } }));
      continue;
    }
    const above = division === undefined ? undefined : registry.units.get(division);
    // A parent that does not exist is named with the other references.
    if (division !== undefined && above === undefined) continue;
    const allowed = isDivisionKind(kind) ? kindsAbove[kind] : [];
    const fits = above === undefined ? allowed.length === 0 : allowed.includes(above.kind);
    if (fits) continue;
    const args = { id, kind, parent: division ?? '—', allowed: allowed.join('、') || '—' };
    problems.push(problemAt(origin, { code: 'HB310', field: ['parent'], args }));
  }
  return problems;
}

function isDivisionKind(kind: UnitKind): kind is DivisionKind {
  return (divisionKinds as readonly UnitKind[]).includes(kind);
}
