import { z } from 'zod';
import { id, line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { photos } from './photo.ts';
import { plainDate } from './plain-date.ts';

/** 督查, 联合考评, 观摩点评, 年终考评. */
export const inspectionKinds = ['inspection', 'joint-assessment', 'observation', 'year-end'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

/** 复查 of a finding: mended, mended in part, not mended. */
export const recheckOutcomes = ['corrected', 'partly', 'not-corrected'] as const;

/** 发现的问题: what is to be mended at a unit, by when, and whether it was (整改 → 复查). */
export const finding = z.strictObject({
  unit: id,
  /** The criterion of the program that it falls short of. */
  criterion: id.optional(),
  what: line,
  /** 当场改正: then there is neither deadline nor re-check. */
  onSpot: z.boolean().default(false),
  /** The last day for mending it. */
  deadline: plainDate.optional(),
  recheck: z
    .strictObject({ date: plainDate, outcome: z.enum(recheckOutcomes), note: line.optional() })
    .optional(),
});
export type InspectionFinding = z.infer<typeof finding>;

/** What the visit led to in the books: one row of the program's events, which must be there. */
export const inspectionOutcome = z.strictObject({
  unit: id,
  event: z.enum(['certified', 'renewed', 'suspended', 'restored', 'revoked', 'upgraded', 'downgraded']),
  date: plainDate,
  reason: name.optional(),
  notice: id.optional(),
});
export type InspectionOutcome = z.infer<typeof inspectionOutcome>;

/** 督查: a visit or an assessment of units in a program (`content/inspections/<program>/*.md`). */
export const inspection = z.strictObject({
  /** Where left out, the file's name; unique over all programs. */
  id: id.optional(),
  title: name,
  kind: z.enum(inspectionKinds),
  /** The first day, and the last one where it took several. */
  date: plainDate,
  to: plainDate.optional(),
  /** Who inspected: an office, never a person. */
  by: name,
  cycle: id.optional(),
  /** The units that were visited or assessed. */
  units: z.array(id).min(1),
  findings: z.array(finding).default([]),
  /** Marks of an assessment, out of `fullMarks`. */
  scores: z.array(z.strictObject({ unit: id, score: z.number().min(0) })).default([]),
  fullMarks: z.number().min(1).default(100),
  outcomes: z.array(inspectionOutcome).default([]),
  /** The notice that made it known; until then it is not public. */
  bulletin: id.optional(),
  photos,
});
export type Inspection = Omit<z.infer<typeof inspection>, 'id'> & {
  id: string;
  /** The folder it stands in. */
  program: string;
  bodyMarkdown: string;
  origin: Origin;
};

/** The last day of an inspection. */
export function lastDayOf({ date, to }: Pick<Inspection, 'date' | 'to'>): string {
  return to ?? date;
}
