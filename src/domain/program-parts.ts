import { z } from 'zod';
import { id, line, name } from './id.ts';

/** 创建阶段: one of the stages a unit passes through; the last may have no end. */
export const phase = z.strictObject({
  id,
  name,
  /** What is done in it. */
  text: line.optional(),
  /** True: there is nothing after it (持续改进). Only the last phase may say so. */
  open: z.boolean().optional(),
});

/** 名额: at most so many units come to the honour in each cycle, counted by set: a unit counts once. */
export const quota = z.strictObject({
  most: z.int().min(1),
  /** Only this level. */
  level: id.optional(),
  /** Only this cycle; without it each cycle. */
  cycle: id.optional(),
  /** street: so many in each street or town; district: in all of it. */
  per: z.enum(['district', 'street']).default('district'),
});
export type Quota = z.infer<typeof quota>;

/** 创建单位: units whose open application has come to `from` are shown as candidates, never among the holders. */
export const candidates = z.strictObject({
  title: name,
  from: z.enum(['applied', 'reviewed', 'accepted', 'announced']),
});
export type Candidates = z.infer<typeof candidates>;

/** What may be shown of a person or a family besides its name, and of the honour itself. */
export const holderFields = ['name', 'street', 'division'] as const;

/**
 * Persons and families as holders: why they are named and on what ground, and the fewest fields that serve the
 * purpose (个人信息保护法, articles 6, 13 and 17).
 */
export const holders = z.strictObject({
  purpose: line,
  legalGround: line,
  fields: z.array(z.enum(holderFields)).min(1),
});
export type Holders = z.infer<typeof holders>;
