import { z } from 'zod';
import { peerNames } from '../peers/peer.ts';
import { situations, work } from './work.ts';

const seconds = z.number().min(0).describe('seconds, median of the runs');
const cost = {
  wall_s: seconds.describe('seconds from start to end, median of the runs'),
  cpu_s: seconds
    .optional()
    .describe('seconds of processors, user and system, of the program and all it started'),
  peak_mb: z.number().optional().describe('largest resident memory of all its processes together'),
};
const ratio = z.number().describe('our wall_s ÷ theirs');
const cpuRatio = z.number().optional().describe('our cpu_s ÷ theirs');

/** What `npm run bench -- --json FILE` writes. Raise the number in `schema` when a field changes its meaning. */
export const benchResult = z.strictObject({
  schema: z.literal('hongbang-bench/2'),
  machine: z.strictObject({ processors: z.number(), node: z.string(), platform: z.string() }),
  communities: z.number(),
  seed: z.number(),
  runs: z.number().describe('rounds, of which each figure is the median'),
  district: z
    .strictObject({
      profiles: z.boolean().describe('a profile in Markdown for each community'),
      documents: z.boolean().describe('notices and experiences'),
      boards: z.boolean().describe('a board for each of the first holders'),
      files: z.number(),
      bytes: z.number(),
      profile_characters: z.number().describe('mean length of a profile’s text'),
    })
    .describe('the generated content'),
  pages: z.number().describe('HTML pages of our site'),
  same_pages: z.number().describe('communities, notices and experiences, which every peer prints as well'),
  ...cost,
  stages: z.array(z.strictObject({ name: z.string(), count: z.number(), s: z.number() })),
  search: z.strictObject({
    s: z.number(),
    files: z.number(),
    peak_mb: z.number().optional(),
    process_mb: z.number().optional().describe('of the largest process while the index was made'),
  }),
  without_search: z.strictObject(cost).optional().describe('--no-search'),
  full_text: z
    .strictObject(cost)
    .optional()
    .describe('--full-text: the text of every profile indexed as well'),
  unchanged_s: seconds.describe('built again, nothing changed'),
  changed_one_s: seconds.optional().describe('built again after one notice was changed'),
  renamed_one_s: seconds.optional().describe('built again after the title of that notice was changed'),
  changed_row_s: seconds.describe('built again after one row of a roll was changed'),
  watched: z
    .strictObject({
      changed_one_s: seconds.describe('from saving one more paragraph to the switched site'),
      renamed_one_s: seconds.describe('from saving another title to the switched site'),
      peak_mb: cost.peak_mb,
    })
    .optional()
    .describe('by a process that stays: npm run build -- --watch'),
  work: z.partialRecord(z.enum(situations), work).describe('work done, counted, in the first round'),
  heaviest_page: z.strictObject({ path: z.string(), bytes: z.number() }),
  peers: z.partialRecord(
    z.enum(peerNames),
    z.strictObject({
      version: z.string(),
      ...cost,
      pages: z.number().optional().describe('HTML pages it printed, lists included'),
      with_hugo_s: seconds.optional().describe('of Pagefind: Hugo’s wall_s and its own, of which ratios are'),
      ratio,
      cpu_ratio: cpuRatio,
      ratio_without_search: ratio.optional(),
      cpu_ratio_without_search: cpuRatio,
      ratio_full_text: ratio.optional(),
      cpu_ratio_full_text: cpuRatio,
    }),
  ),
  left_out: z.array(z.strictObject({ name: z.string(), why: z.string() })),
  index: z
    .strictObject({ ...cost, records: z.number(), files: z.number(), bytes: z.number() })
    .optional()
    .describe('--index: the search index alone, from records in memory'),
  growth: z
    .strictObject({
      sizes: z.array(z.strictObject({ communities: z.number(), ...cost })),
      exponent: z.number().describe('of wall time, over all sizes'),
      cpu_exponent: z.number().optional(),
      last_exponent: z.number().describe('of wall time, between the two largest sizes'),
    })
    .optional(),
  budget: z.array(
    z.strictObject({
      what: z.string(),
      limit: z.string(),
      measured: z.string(),
      verdict: z.enum(['met', 'not met', 'not measured']),
    }),
  ),
});
export type BenchResult = z.infer<typeof benchResult>;
