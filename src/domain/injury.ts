import { z } from 'zod';
import { name } from './id.ts';
import type { Recorded } from './origin.ts';

/** 伤害统计: by what injuries are counted. */
export const injuryDimensions = ['age', 'sex', 'occupation', 'education', 'cause'] as const;
export type InjuryDimension = (typeof injuryDimensions)[number];

/** A whole number of at least 0; it may not be left out, for an empty cell would be taken for 0. */
const count = z.preprocess(
  (cell) => (typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : cell),
  z.int().min(0),
);

/** One row of `content/injuries/<unit>/<year>.csv`: so many injured persons of a group, e.g. age, 60岁以上, 31. */
export const injuryRow = z.strictObject({
  dimension: z.enum(injuryDimensions),
  group: name,
  count,
});
export type InjuryRow = Recorded<z.infer<typeof injuryRow> & { unit: string; year: string }>;
