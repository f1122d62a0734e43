import { z } from 'zod';
import { optionalCell } from './cell.ts';
import { id, line } from './id.ts';
import type { Recorded } from './origin.ts';
import { plainDate } from './plain-date.ts';

export const unitEventTypes = ['rename', 'move', 'merge', 'split', 'dissolve'] as const;

/**
 * 单元变更: one row of `content/unit-events.csv`, append-only.
 * rename: `from`, `to` are names; move: division ids; merge: `to` is the surviving unit;
 * split: `to` holds the new units separated by `|` (the old one among them if it goes on); dissolve: both empty.
 */
export const unitEventRow = z.strictObject({
  date: plainDate,
  event: z.enum(unitEventTypes),
  unit: id,
  from: optionalCell(line),
  to: optionalCell(line),
  /** merge and split only: do honours in force go over to the units in `to`, or end on the day? */
  honours: optionalCell(z.enum(['carry', 'end'])),
  /** The document that says so. */
  document: optionalCell(line),
  /** Id of the notice published here, if there is one. */
  notice: optionalCell(id),
});
export type UnitEvent = Recorded<z.infer<typeof unitEventRow>>;
