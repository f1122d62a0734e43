import type { Cycle } from '../cycle.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Problem } from '../problem.ts';
import type { UnitEvent } from '../unit-event.ts';
import { foldEvent } from './fold-event.ts';
import { problemOf } from './refusal.ts';
import type { Stream } from './stream.ts';

/** What the fold of every stream needs, and where it says what it refuses. */
export interface Fold {
  /** Of each program by their own ids. */
  cycles: ReadonlyMap<string, ReadonlyMap<string, Cycle>>;
  /** The unit event that closed a unit. */
  closedBy: Map<string, UnitEvent>;
  problems: Problem[];
}

/** Folds the rows of a stream dated before `day`; all of them where it is left out. */
export function foldUntil(fold: Fold, stream: Stream, day?: PlainDate): void {
  const { rows, unusable } = stream;
  const cycles = fold.cycles.get(stream.program.id);
  const closed = fold.closedBy.get(stream.unit);
  for (; stream.folded < rows.length; stream.folded += 1) {
    const row = rows[stream.folded];
    if (row === undefined || (day !== undefined && row.date >= day)) return;
    const cycle = cycles?.get(row.cycle);
    if (cycle === undefined || unusable.includes(row)) {
      stream.doubtful = { certification: true, application: true };
      continue;
    }
    const refusal =
      closed === undefined
        ? foldEvent(stream, row, cycle)
        : {
            code: 'HB421',
            args: { closed: closed.date, change: closed.event, to: closed.to ?? '—' },
            column: 'unit',
          };
    if (refusal !== undefined) fold.problems.push(problemOf(row, refusal));
  }
}
