import { z } from 'zod';

/** Work that one build did, counted: the same on every machine, however busy. */
export const work = z.strictObject({
  pages_rendered: z.number().describe('HTML files that were written'),
  views_derived: z.number().describe('views that were handed to the press, printed or not'),
  files_read: z.number().describe('how often a file of the content was opened'),
  records_indexed: z.number().describe('records in the Pagefind bundles that were written'),
  files_written: z
    .number()
    .describe('files written below the root, caches included, without links to what stood there'),
  bytes_written: z.number().describe('their bytes'),
});
export type Work = z.infer<typeof work>;

/** What is built, in this order, each from the state that the one before left. */
export const situations = ['cold', 'unchanged', 'changed_notice', 'renamed_notice', 'changed_row'] as const;
export type Situation = (typeof situations)[number];

export const workBySituation = z.record(z.enum(situations), work);
export type WorkBySituation = z.infer<typeof workBySituation>;

/** The committed bounds: counts of a fixed district, and by what part each may grow before it is a regression. */
export const workBounds = z.strictObject({
  note: z.string(),
  district: z.strictObject({ communities: z.number(), seed: z.number() }),
  situations: z.record(
    z.enum(situations),
    z.strictObject({
      tolerance: z.strictObject({ counts: z.number().min(0), bytes: z.number().min(0) }),
      work,
    }),
  ),
});
export type WorkBounds = z.infer<typeof workBounds>;

/** A count that is larger than it may be. */
export interface GrownWork {
  situation: Situation;
  quantity: keyof Work;
  counted: number;
  most: number;
}

/** Everything that has grown beyond its bound. Less work is never a finding. */
export function grownWork(counted: WorkBySituation, bounds: WorkBounds): GrownWork[] {
  return situations.flatMap((situation) => {
    const { tolerance, work: expected } = bounds.situations[situation];
    return quantities.flatMap((quantity) => {
      const part = quantity === 'bytes_written' ? tolerance.bytes : tolerance.counts;
      const most = Math.floor(expected[quantity] * (1 + part));
      const here = counted[situation][quantity];
      return here > most ? [{ situation, quantity, counted: here, most }] : [];
    });
  });
}

/** The bounds with the counts of today; tolerances stay as they were written down. */
export function acceptedBounds(counted: WorkBySituation, bounds: WorkBounds): WorkBounds {
  const entries = situations.map((situation) => {
    const { tolerance } = bounds.situations[situation];
    return [situation, { tolerance, work: counted[situation] }] as const;
  });
  return { ...bounds, situations: Object.fromEntries(entries) as WorkBounds['situations'] };
}

const quantities = Object.keys(work.shape) as (keyof Work)[];
