import type { Inspection } from '../domain/inspection.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/**
 * Where a program demands joint assessments, every year that has one has them all, but the latest, which may not be
 * over.
 */
export function jointAssessments({ programs, inspections }: Registry): Problem[] {
  const joint = [...inspections.values()].filter(({ kind }) => kind === 'joint-assessment');
  return [...Map.groupBy(joint, ({ program }) => program)].flatMap(([id, ofProgram]) => {
    const demanded = programs.get(id)?.jointAssessments ?? 0;
    const years = Map.groupBy(ofProgram, ({ date }) => date.slice(0, 4));
    const latest = [...years.keys()].toSorted().at(-1);
    return [...years].flatMap(([year, held]) =>
      year === latest || held.length >= demanded ? [] : tooFew(year, held, demanded),
    );
  });
}

function tooFew(year: string, held: readonly Inspection[], demanded: number): Problem[] {
  const [first] = held;
  if (first === undefined) return [];
  const args = { year, count: held.length, demanded };
  return [problemAt(first.origin, { code: 'HB659', field: ['date'], args })];
}
