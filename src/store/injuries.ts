import { id as idSchema } from '../domain/id.ts';
import type { InjuryRow } from '../domain/injury.ts';
import type { Problem } from '../domain/problem.ts';
import type { TableReading } from './file-reading.ts';
import { section, type Section } from './section.ts';

/** Injuries by unit, years and rows in the order of their files; the unit and the year are the folder and the file's name. */
export function injuriesOf(tables: readonly TableReading<'injuries'>[]): Section<Map<string, InjuryRow[]>> {
  const problems: Problem[] = [];
  const byUnit = new Map<string, InjuryRow[]>();
  let refusedRows = 0;
  for (const { path, rows } of tables) {
    const [first] = rows;
    if (first === undefined) continue;
    if (!idSchema.safeParse(first.unit).success || !/^(?:19|20|21)\d{2}$/.test(first.year)) {
      problems.push({ code: 'HB250', file: path, args: { path } });
      refusedRows += rows.length;
      continue;
    }
    byUnit.set(first.unit, [...(byUnit.get(first.unit) ?? []), ...rows]);
  }
  return section(byUnit, { problems, refusedRows });
}
