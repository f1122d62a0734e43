import { z } from 'zod';
import { id, line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { plainDate } from './plain-date.ts';

const quarter = z.int().min(1).max(4);

/**
 * 村务公开: the calendar of a year, `content/village-affairs/<year>.md`: what is to be disclosed in which quarter,
 * and what was. 村民委员会组织法 (2018), article 30: at least once a quarter.
 */
export const villageAffairs = z.strictObject({
  year: z.int().min(1990).max(2199),
  basis: line,
  /** The villages (or neighbourhoods) it binds. */
  villages: z.array(id).min(1),
  /** The last day for what is due of each quarter. */
  quarters: z.array(z.strictObject({ quarter, due: plainDate })).min(1),
  items: z
    .array(z.strictObject({ id, title: name, quarters: z.array(quarter).min(1).default([1, 2, 3, 4]) }))
    .min(1),
  /** What was disclosed: by a notice or posting of this site, or on the board alone on a day. */
  disclosures: z
    .array(
      z.strictObject({
        village: id,
        quarter,
        items: z.array(id).min(1),
        notice: id.optional(),
        on: plainDate.optional(),
      }),
    )
    .default([]),
});
export type VillageAffairs = z.infer<typeof villageAffairs> & { bodyMarkdown: string; origin: Origin };
export type Disclosure = VillageAffairs['disclosures'][number];
