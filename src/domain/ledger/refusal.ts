import type { Problem } from '../problem.ts';
import type { Recorded } from '../origin.ts';

/** Why an event is not applied: the code of the message, its arguments, the column to look at, the mended value. */
export interface Refusal {
  code: string;
  args?: Readonly<Record<string, string | number>>;
  /** The column of the row; `event` where left out. */
  column?: string;
  suggestion?: string;
}

/** The problem of a refused row. Every message may use the row's own `date`, `unit` and `event`. */
export function problemOf(
  row: Recorded<{ date: string; unit: string; event: string }>,
  refusal: Refusal,
): Problem {
  return {
    code: refusal.code,
    file: row.origin.file,
    line: row.origin.line,
    field: [refusal.column ?? 'event'],
    args: { date: row.date, unit: row.unit, event: row.event, ...refusal.args },
    suggestion: refusal.suggestion,
  };
}
