import { z } from 'zod';
import { name } from './id.ts';
import type { Origin } from './origin.ts';
import { dateSpan, plainDate } from './plain-date.ts';

/**
 * 周期: the head of `content/cycles/<program>/<cycle>.md`; its events stand in `<cycle>.csv` beside it. The
 * program and the id are the folder and the file. Three spans that are never one date for all:
 * assessment 考核期, publicity 公示期, validity 有效期.
 */
export const cycle = z.strictObject({
  title: name,
  assessment: dateSpan,
  publicity: dateSpan.optional(),
  /** Without `to`, validity follows the program's term or is open. */
  validity: z
    .strictObject({ from: plainDate, to: plainDate.optional() })
    .refine((span) => span.to === undefined || span.from <= span.to, { error: 'HB206', path: ['to'] }),
});
export type Cycle = z.infer<typeof cycle> & {
  id: string;
  program: string;
  remarksMarkdown: string;
  origin: Origin;
};

/** Key of a cycle in the registry: `<program>/<cycle>`. */
export function cycleKey(program: string, cycleId: string): string {
  return `${program}/${cycleId}`;
}

/** The cycles of each program by their own ids: half a million rows ask for theirs, and joining a key costs more. */
export function cyclesByProgram(cycles: ReadonlyMap<string, Cycle>): Map<string, Map<string, Cycle>> {
  const byProgram = new Map<string, Map<string, Cycle>>();
  for (const one of cycles.values()) {
    const some = byProgram.get(one.program);
    if (some === undefined) byProgram.set(one.program, new Map([[one.id, one]]));
    else some.set(one.id, one);
  }
  return byProgram;
}
