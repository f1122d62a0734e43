import { z } from 'zod';
import { optionalCell } from './cell.ts';
import type { Recorded } from './origin.ts';
import { plainDate } from './plain-date.ts';

/** SHA-256 as 64 lower-case hexadecimal digits, as `sha256sum` prints it. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, { error: 'HB823' });

const positiveCell = z.preprocess(
  (cell) => (typeof cell === 'string' && /^\d{1,9}$/.test(cell) ? Number(cell) : cell),
  z.int().min(1),
);

/**
 * 发布清单: one row of `content/manifests.csv`, the chain of what was published, oldest first. Publishing appends
 * it; nobody edits it.
 */
export const manifestRow = z.strictObject({
  /** 1, 2, 3 … without a gap. */
  sequence: positiveCell,
  /** The day of publishing. */
  published: plainDate,
  /** The day the site is for. */
  asOf: plainDate,
  /** Of the file `manifest.json` that was published. */
  sha256: sha256Hex,
  /** `sha256` of the row before; empty in the first. */
  previous: optionalCell(sha256Hex),
  /** How many files the site had. */
  files: positiveCell,
  /** The revision of the content that the site was made from. */
  content: sha256Hex,
});
export type ManifestRecord = z.infer<typeof manifestRow>;

/** With the place of its row. */
export type RecordedManifest = Recorded<ManifestRecord>;
