import { z } from 'zod';
import { id, line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { plainDate } from './plain-date.ts';
import { candidates, holders, phase, quota } from './program-parts.ts';
import { unitKind } from './unit-kind.ts';

/** A level of an honour and who grants it. */
export const level = z.strictObject({
  id,
  name,
  /** 授予机关, full name. */
  grantor: name,
  /** True: granted, and so certified, by this issuer. False: 本站仅登记, only registered here. */
  grantedHere: z.boolean(),
  /** Where not all kinds of unit of the program can hold this level: those that can. */
  unitKinds: z.array(unitKind).min(1).optional(),
});
export type Level = z.infer<typeof level>;

/** An indicator of a criterion: `target` in `unit`, e.g. 35 and '%'. */
export const programIndicator = z.strictObject({
  id,
  name,
  unit: z.string().max(12),
  target: z.number(),
  /** True: the target is the most that is allowed (120 升 a day), not the least. */
  atMost: z.boolean().optional(),
});
export type ProgramIndicator = z.infer<typeof programIndicator>;

/** 标准: a named group of numbered requirements. */
export const criterion = z.strictObject({
  id,
  title: name,
  items: z.array(line).min(1),
  indicators: z.array(programIndicator).default([]),
});
export type Criterion = z.infer<typeof criterion>;

/** Steps of the review chain that must be on record, in this order, before `certified`. */
export const reviewSteps = ['applied', 'reviewed', 'accepted', 'announced'] as const;

export const review = z.strictObject({
  step: z.enum(reviewSteps),
  /** Who does it: 街镇初审, 区指挥部验收 … */
  by: name,
  /** True: a row with this step must precede `certified`. */
  recorded: z.boolean(),
});

/** How long a certification holds. */
export const period = z.discriminatedUnion('kind', [
  /** Cycles of fixed length; each cycle states its validity. */
  z.strictObject({ kind: z.literal('cycle'), days: z.int().min(1).max(3660) }),
  /** A term in months from the day of certification. */
  z.strictObject({ kind: z.literal('term'), months: z.int().min(1).max(600) }),
  /** Until it is taken back. */
  z.strictObject({ kind: z.literal('open') }),
]);
export type Period = z.infer<typeof period>;

/**
 * 依据: why this office may run the program. Under 《创建示范活动管理办法（试行）》(2022) a city or county party
 * committee or government may run one with approval; performance reviews, qualification ratings and reform
 * pilots lie outside it.
 */
export const approval = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved'), by: name, number: line, date: plainDate, basis: line }),
  z.strictObject({
    kind: z.enum(['performance-review', 'qualification-rating', 'reform-pilot']),
    basis: line,
  }),
]);
export type Approval = z.infer<typeof approval>;

export const plaqueTemplate = z.strictObject({
  /** Drawing: gold board, red board, wooden board. */
  template: z.enum(['gold', 'red', 'wood']),
  /** The words on the board, usually the program's name. */
  title: name,
  /** Where it hangs unless its row says otherwise. */
  placement: z.enum(['door', 'hall', 'list']),
  /** Millimetres. */
  width: z.int().min(100).max(2000).default(600),
  height: z.int().min(80).max(2000).default(400),
});

/** 创建项目: an honour with its rules (`content/programs/*.md`; the body is the text of its rules). */
export const program = z.strictObject({
  /** Where left out, the file's name. */
  id: id.optional(),
  name,
  summary: line,
  unitKinds: z.array(unitKind).min(1),
  /** exclusive: one level at a time, a new one closes the old; independent: levels are held side by side. */
  levels: z.strictObject({ mode: z.enum(['exclusive', 'independent']), list: z.array(level).min(1) }),
  criteria: z.array(criterion).default([]),
  /** 一票否决: any one of these blocks certification. */
  vetoes: z.array(line).default([]),
  review: z.array(review).default([]),
  /** 公示: certification needs a closed window of at least so many working days. */
  publicity: z.strictObject({ workingDays: z.int().min(1).max(30) }).optional(),
  period,
  /** Does a suspension use up days of validity (true), or is validity extended by them (false)? */
  suspensionCountsDays: z.boolean().default(true),
  /** Public categories of reasons: never a diagnosis or a person. */
  reasons: z.array(name).default([]),
  /** 创建阶段, in their order; which one a unit is in stands in its dossier. */
  phases: z.array(phase).optional(),
  /** 名额. */
  quotas: z.array(quota).optional(),
  /** 创建单位, listed apart from the holders. */
  candidates: candidates.optional(),
  /** 联合考评: so many joint assessments a year. */
  jointAssessments: z.int().min(1).max(12).optional(),
  /** 准入: a unit comes in only with the approval of `by`; every `certified` row names its document. */
  admission: z.strictObject({ by: name }).optional(),
  /** Required where a person or a family can hold it. */
  holders: holders.optional(),
  approval,
  plaque: plaqueTemplate.optional(),
});
export type Program = Omit<z.infer<typeof program>, 'id'> & {
  id: string;
  rulesMarkdown: string;
  origin: Origin;
};
