import type { CertificationEvent } from '../certification-event.ts';
import type { Cycle } from '../cycle.ts';
import type { Problem } from '../problem.ts';
import type { Program } from '../program.ts';
import type { LedgerSource } from './ledger.ts';
import { problemOf } from './refusal.ts';
import { newStream, type Stream } from './stream.ts';

/** The streams of each program by unit. */
export type Streams = Map<string, Map<string, Stream[]>>;

/**
 * Sorts the rows into streams. Within one file the days of a unit must not run backwards; the rows of several
 * cycles are put in the order of their days, because cycles overlap (the next assessment runs while this validity
 * does).
 */
export function gatherStreams(
  source: LedgerSource,
  cycles: ReadonlyMap<string, ReadonlyMap<string, Cycle>>,
): { streams: Streams; problems: Problem[] } {
  const streams: Streams = new Map();
  for (const id of source.programs.keys()) streams.set(id, new Map());
  const problems: Problem[] = [];
  for (const event of source.events) {
    const program = source.programs.get(event.program);
    const byUnit = streams.get(event.program);
    if (program === undefined || byUnit === undefined || !source.units.has(event.unit)) continue;
    const { mode, list } = program.levels;
    const level = event.level ?? (list.length === 1 ? list[0]?.id : undefined);
    if (mode === 'independent' && level === undefined) {
      problems.push(problemOf(event, { code: 'HB402', column: 'level' }));
      continue;
    }
    const stream = streamOf(byUnit, event.unit, program, mode === 'independent' ? level : undefined);
    const known =
      cycles.get(event.program)?.has(event.cycle) === true &&
      (level === undefined || list.some(({ id }) => id === level));
    const backwards = known ? misdated(stream, event) : undefined;
    if (backwards !== undefined) problems.push(backwards);
    if (!known || backwards !== undefined) stream.unusable.push(event);
    stream.rows.push(event);
  }
  for (const byUnit of streams.values()) for (const some of byUnit.values()) some.forEach(sortRows);
  return { streams, problems };
}

/** The stream of a unit at a level (undefined where levels are exclusive); made if there is none. */
export function streamOf(
  byUnit: Map<string, Stream[]>,
  unit: string,
  program: Program,
  level: string | undefined,
): Stream {
  let some = byUnit.get(unit);
  if (some === undefined) byUnit.set(unit, (some = []));
  let stream = some.find((one) => one.level === level);
  if (stream === undefined) some.push((stream = newStream(unit, program, level)));
  return stream;
}

function misdated({ rows }: Stream, event: CertificationEvent): Problem | undefined {
  const previous = rows.at(-1);
  if (previous === undefined || previous.cycle !== event.cycle || previous.date <= event.date)
    return undefined;
  const args = { previous: previous.date, previousLine: previous.origin.line };
  return problemOf(event, { code: 'HB401', args, column: 'date' });
}

function sortRows({ rows }: Stream): void {
  const runsBackwards = rows.some((row, index) => row.date < (rows[index - 1]?.date ?? row.date));
  if (runsBackwards) rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
