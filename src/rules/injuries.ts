import type { InjuryRow } from '../domain/injury.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { injuryDimensionTerms } from '../i18n/terms.ts';
import { lookUp } from './look-up.ts';
import { problemAt } from './problem-at.ts';

/**
 * Injuries of a year come to the same total by every dimension, and no unit has statistics of a year together with
 * a division in which it lies: their difference would give withheld cells away.
 */
export function injuries(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  const problems: Problem[] = [];
  for (const [id, rows] of registry.injuries) {
    for (const [year, some] of Map.groupBy(rows, (row) => row.year)) {
      const [first] = some;
      if (first === undefined) continue;
      looking.unit(id, { ...first.origin, line: 1 }, []);
      const above = registry.units.has(id) ? divisionWithStatistics(registry, id, year) : undefined;
      if (above !== undefined) {
        const args = { unit: id, above, year };
        problems.push(problemAt({ ...first.origin, line: 1 }, { code: 'HB642', field: [], args }));
      }
      problems.push(...ofYear(some));
    }
  }
  return [...looking.problems, ...problems];
}

function divisionWithStatistics(
  { units, injuries: all }: Registry,
  id: string,
  year: string,
): string | undefined {
  const seen = new Set([id]);
  let above = units.get(id)?.division;
  while (above !== undefined && !seen.has(above)) {
    if (all.get(above)?.some((row) => row.year === year)) return above;
    seen.add(above);
    above = units.get(above)?.division;
  }
  return undefined;
}

function ofYear(rows: readonly InjuryRow[]): Problem[] {
  const problems: Problem[] = [];
  const dimensions = [...Map.groupBy(rows, ({ dimension }) => dimension)].map(([dimension, some]) => ({
    dimension,
    rows: some,
    total: some.reduce((sum, { count }) => sum + count, 0),
  }));
  const [first] = dimensions;
  for (const { dimension, rows: some, total } of dimensions) {
    for (const [index, { group, origin }] of some.entries()) {
      if (some.findIndex((row) => row.group === group) < index)
        problems.push(problemAt(origin, { code: 'HB641', field: ['group'], args: { group } }));
    }
    const [row] = some;
    if (first === undefined || row === undefined || total === first.total) continue;
    const args = {
      dimension: injuryDimensionTerms[dimension],
      total,
      other: injuryDimensionTerms[first.dimension],
      otherTotal: first.total,
    };
    problems.push(problemAt(row.origin, { code: 'HB640', field: ['count'], args }));
  }
  return problems;
}
