import { z } from 'zod';
import { id, line, name } from './id.ts';
import { plainDate } from './plain-date.ts';

/**
 * 张榜: what a notice of kind `posting` says besides. It is a sheet for a notice board; on the web only if `web` says
 * so, then unlisted, and from `takeDownOn` on as a tombstone without its text.
 */
export const posting = z.strictObject({
  /** What it was about, in words that stay after it is taken down: 2022年第一季度财务收支. No names. */
  subject: name,
  /** The village or unit whose board it is. */
  unit: id,
  /** Where it hangs. */
  board: line,
  /** From this day on it is down. */
  takeDownOn: plainDate,
  web: z.boolean().default(false),
  /** Why personal data are shown, by which rule, and which: the fewest that will do, none where none are needed. */
  personalData: z.strictObject({ purpose: line, legalGround: line, fields: z.array(name).max(8) }),
});
export type Posting = z.infer<typeof posting>;
