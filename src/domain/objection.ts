import { z } from 'zod';
import { line } from './id.ts';
import { plainDate } from './plain-date.ts';

export const objectionOutcomes = ['upheld', 'partly-upheld', 'not-upheld'] as const;

/** 异议: received, handled, outcome. Never who objected: there is no field for it. */
export const objection = z.strictObject({
  received: plainDate,
  /** The day on which the outcome was settled and answered. */
  handled: plainDate,
  outcome: z.enum(objectionOutcomes),
  /** What was found and done, without naming anybody. */
  summary: line,
});
export type Objection = z.infer<typeof objection>;
