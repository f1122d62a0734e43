import type { CertificationEvent } from '../certification-event.ts';
import type { Cycle } from '../cycle.ts';
import { eventsOfCycles } from '../events-of-cycles.ts';
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
 * does). `rows` is how many each program has.
 */
export function gatherStreams(
  source: LedgerSource,
  cycles: ReadonlyMap<string, ReadonlyMap<string, Cycle>>,
): { streams: Streams; rows: Map<string, number>; problems: Problem[] } {
  const streams: Streams = new Map();
  for (const id of source.programs.keys()) streams.set(id, new Map());
  const problems: Problem[] = [];
  const rows = new Map<string, number>();
  const unsorted = new Set<Stream>();
  for (const { program: id, cycle, events } of eventsOfCycles(source.events)) {
    rows.set(id, (rows.get(id) ?? 0) + events.length);
    const program = source.programs.get(id);
    const byUnit = streams.get(id);
    if (program === undefined || byUnit === undefined) continue;
    const { mode, list } = program.levels;
    const only = list.length === 1 ? list[0]?.id : undefined;
    const hasCycle = cycles.get(id)?.has(cycle) === true;
    for (const event of events) {
      // Half a million rows: a unit that has a stream need not be looked up among all units.
      if (!byUnit.has(event.unit) && !source.units.has(event.unit)) continue;
      const level = event.level ?? only;
      if (mode === 'independent' && level === undefined) {
        problems.push(problemOf(event, { code: 'HB402', column: 'level' }));
        continue;
      }
      const stream = streamOf(byUnit, event.unit, program, mode === 'independent' ? level : undefined);
      const known = hasCycle && (event.level === undefined || list.some((one) => one.id === event.level));
      const previous = stream.rows.at(-1);
      if (previous !== undefined && previous.date > event.date) unsorted.add(stream);
      const backwards = known ? misdated(previous, event) : undefined;
      if (backwards !== undefined) problems.push(backwards);
      if (!known || backwards !== undefined) stream.unusable.push(event);
      stream.rows.push(event);
    }
  }
  for (const { rows } of unsorted) rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { streams, rows, problems };
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

function misdated(previous: CertificationEvent | undefined, event: CertificationEvent): Problem | undefined {
  if (previous === undefined || previous.cycle !== event.cycle || previous.date <= event.date)
    return undefined;
  const args = { previous: previous.date, previousLine: previous.origin.line };
  return problemOf(event, { code: 'HB401', args, column: 'date' });
}
