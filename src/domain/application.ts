import { z } from 'zod';
import { id, line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { plainDate } from './plain-date.ts';

/**
 * Who sees a part of a dossier. Left out, a part keeps what the dossier it was carried from said, and is public
 * where none said anything.
 */
export const visibility = z.enum(['public', 'reviewers']);
export type Visibility = z.infer<typeof visibility>;

/** What stands for one numbered item of a criterion. */
export const itemEvidence = z.strictObject({
  /** The item's number in the program, from 1. */
  item: z.int().min(1),
  met: z.boolean(),
  evidence: line,
  visibility: visibility.optional(),
});

/** 自评: what the unit says of one criterion of the program. Its visibility is that of its items, unless they say. */
export const selfAssessment = z.strictObject({
  criterion: id,
  text: line.optional(),
  items: z.array(itemEvidence).default([]),
  visibility: visibility.optional(),
});

/**
 * The value of an indicator. `actual` alone is the value in the indicator's unit; with `of` it is a count out of so
 * many (2,887 of 4,770 persons), and the percentage is computed from both.
 */
export const indicatorValue = z.strictObject({
  criterion: id,
  indicator: id,
  actual: z.number(),
  of: z.number().positive().optional(),
  /** As the office printed it: offices cap at 100 and truncate. */
  printedPercent: z.number().optional(),
  visibility: visibility.optional(),
});

/** 计划: what the unit will do, and by when. */
export const applicationPlan = z.strictObject({
  steps: z.array(z.strictObject({ by: plainDate, what: line })).min(1),
  visibility: visibility.optional(),
});

/** The day on which a unit entered a phase of the program. */
export const phaseEntry = z.strictObject({ phase: id, from: plainDate });

/**
 * 申报材料: the head of `content/applications/<program>/<cycle>/<unit>.md`; program, cycle and unit are the folders
 * and the file. The body is public. What is carried from an earlier cycle need not be said again.
 */
export const application = z.strictObject({
  /** The day it was handed in; from then on it has a page. */
  submitted: plainDate,
  /** Who handed it in: an office or organisation, never a private person. */
  by: name,
  /** The cycle of the dossier that this one carries forward; only what changed stands here. */
  carriedFrom: id.optional(),
  summary: line.optional(),
  assessments: z.array(selfAssessment).default([]),
  indicators: z.array(indicatorValue).default([]),
  plan: applicationPlan.optional(),
  phases: z.array(phaseEntry).default([]),
  /** 审核人看的说明: never on any page. */
  reviewersNote: z.string().max(5000).optional(),
});
export type Application = z.infer<typeof application> & {
  program: string;
  cycle: string;
  unit: string;
  bodyMarkdown: string;
  origin: Origin;
};

/** Key of a dossier in the registry: `<program>/<cycle>/<unit>`. */
export function applicationKey(program: string, cycle: string, unit: string): string {
  return `${program}/${cycle}/${unit}`;
}

/** The dossier that this one carries forward. */
export function carriedBy(
  applications: ReadonlyMap<string, Application>,
  { program, carriedFrom, unit }: Pick<Application, 'program' | 'carriedFrom' | 'unit'>,
): Application | undefined {
  return carriedFrom === undefined ? undefined : applications.get(applicationKey(program, carriedFrom, unit));
}
