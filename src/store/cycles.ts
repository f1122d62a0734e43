import type { CertificationEvent } from '../domain/certification-event.ts';
import { cycleKey, type Cycle } from '../domain/cycle.ts';
import { id as idSchema } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import { folderOf, stemOf } from './content-file.ts';
import type { DocumentReading, TableReading } from './file-reading.ts';
import { section, type Section } from './section.ts';

/** Cycles by key, within a program in the order of validity. Program and id are the folder and the file's name. */
export function cyclesOf(readings: readonly DocumentReading<'cycle'>[]): Section<Map<string, Cycle>> {
  const problems: Problem[] = [];
  const cycles: Cycle[] = [];
  for (const { path, data, body } of readings) {
    if (data === undefined) continue;
    const program = folderOf(path);
    const id = stemOf(path);
    const bad = [program, id].find((name) => !idSchema.safeParse(name).success);
    if (bad === undefined) {
      cycles.push({ ...data, id, program, remarksMarkdown: body, origin: { file: path, line: 1 } });
    } else problems.push({ code: 'HB125', file: path, line: 1, args: { name: bad } });
  }
  cycles.sort((a, b) => compare(orderOf(a), orderOf(b)));
  return section(new Map(cycles.map((cycle) => [cycleKey(cycle.program, cycle.id), cycle])), {
    problems,
    refusedDocuments: problems.map(({ file }) => file),
  });
}

function orderOf({ program, validity, id }: Cycle): string {
  return `${program} ${validity.from} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Events in the order of their cycles, then of their lines. Events without the head of their cycle are refused. */
export function eventsOf(
  tables: readonly TableReading<'events'>[],
  heads: readonly DocumentReading<'cycle'>[],
  cycles: ReadonlyMap<string, Cycle>,
): Section<CertificationEvent[]> {
  const events: CertificationEvent[] = [];
  const byKey = new Map(tables.map((table) => [keyOf(table), table]));
  for (const key of cycles.keys()) {
    for (const row of byKey.get(key)?.rows ?? []) events.push(row);
  }
  const headPaths = new Set(heads.map(({ path }) => path));
  const headless = tables.filter(({ path }) => !headPaths.has(path.replace(/\.csv$/, '.md')));
  const withoutCycle = tables.filter((table) => !cycles.has(keyOf(table)));
  return section(events, {
    problems: headless.map(({ path }) => {
      return { code: 'HB116', file: path, args: { head: path.replace(/\.csv$/, '.md') } };
    }),
    refusedRows: withoutCycle.reduce((count, { rows }) => count + rows.length, 0),
  });
}

function keyOf({ path }: TableReading): string {
  return cycleKey(folderOf(path), stemOf(path));
}
