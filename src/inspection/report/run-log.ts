import { z } from 'zod';
import { plainDate, type PlainDate } from '../../domain/plain-date.ts';
import type { InspectionReport } from '../inspection-report.ts';

/** An inspection as a line of a log remembers it: codes of items that passed, or failed with so many findings. */
const loggedRun = z.object({
  asOf: plainDate,
  place: z.string(),
  pages: z.int(),
  passed: z.array(z.string()),
  failed: z.record(z.string(), z.int()),
});
export type LoggedRun = z.infer<typeof loggedRun>;

/** What became of a site since it was last looked at. Codes of items. */
export interface SinceLastRun {
  asOf: PlainDate;
  /** Failed now, and not then. */
  appeared: string[];
  /** Failed then, and pass now; what nobody looked at now is not mended. */
  mended: string[];
  /** Failed both times. */
  lasting: string[];
}

/** A line of a log that is none; the message is in Chinese. */
export class BadRunLog extends Error {}

/**
 * The runs of a log, of one place: a line of JSON each.
 * @throws BadRunLog with the number of a line that is none
 */
export function runsOf(log: string, place: string): LoggedRun[] {
  const runs = log.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const run = loggedRun.safeParse(jsonOf(line));
    if (!run.success) throw new BadRunLog(`检查记录第 ${at + 1} 行读不懂，请换一个文件，或者删去这一行`);
    return [run.data];
  });
  return runs.filter((run) => run.place === place);
}

/** What a log remembers of an inspection. */
export function runOf({ asOf, place, pages, items }: InspectionReport): LoggedRun {
  const passed = items.filter(({ state }) => state === 'pass').map(({ code }) => code);
  const failed = items.filter(({ state }) => state === 'fail');
  return {
    asOf,
    place,
    pages,
    passed,
    failed: Object.fromEntries(failed.map(({ code, findings }) => [code, findings.length])),
  };
}

/** Compares a run with the one before it; undefined where there is none. */
export function sinceLastRun(earlier: readonly LoggedRun[], now: LoggedRun): SinceLastRun | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const [before, after] = [Object.keys(last.failed), Object.keys(now.failed)];
  return {
    asOf: last.asOf,
    appeared: after.filter((code) => !before.includes(code)),
    mended: before.filter((code) => now.passed.includes(code)),
    lasting: after.filter((code) => before.includes(code)),
  };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
