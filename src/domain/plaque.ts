import { z } from 'zod';
import { optionalCell } from './cell.ts';
import { id, line, name } from './id.ts';
import type { Recorded } from './origin.ts';
import { plainDate } from './plain-date.ts';
import type { Program } from './program.ts';
import { statusIndex } from './status-index.ts';

/** 牌匾编号: capital letters, digits, hyphens; stable through renewals and part of the URL `/p/<number>/`. */
export const plaqueNumber = z
  .string()
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, { error: 'HB211' })
  .max(32);

/** 牌匾: one row of `content/plaques/<program>.csv`; one board per unit × program (× level if independent). */
export const plaqueRow = z.strictObject({
  number: plaqueNumber,
  unit: id,
  /** Only where the program's levels are independent. */
  level: optionalCell(id),
  placement: optionalCell(z.enum(['door', 'hall', 'list'])),
  /** Where it hangs, in words: 北门东侧. */
  location: optionalCell(line),
  hungOn: optionalCell(plainDate),
  removedOn: optionalCell(plainDate),
  removalConfirmedBy: optionalCell(name),
  /** Its place in the status lists; written by commands, never by hand. */
  statusIndex: optionalCell(statusIndex),
});
export type Plaque = Recorded<z.infer<typeof plaqueRow> & { program: string }>;

/** Is this the board of an honour that the issuer itself grants? Only that is signed here. */
export function isGrantedHere({ level }: Pick<Plaque, 'level'>, { levels }: Program): boolean {
  return levels.list.some(({ id, grantedHere }) => grantedHere && (level === undefined || level === id));
}
