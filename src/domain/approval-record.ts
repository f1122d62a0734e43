import { z } from 'zod';
import { line, name } from './id.ts';
import { plainDate } from './plain-date.ts';

/** Somebody did it, on a day. */
const step = z.strictObject({ by: name, on: plainDate });

/**
 * 审批记录 of a notice: 拟稿, 审核 (one to three, as 三审 asks), 校对, 签发, 保密审查. It is for the file of the
 * office and never public: the registry keeps it apart from the notice, so that no page is made from it.
 */
export const approvalRecord = z.strictObject({
  drafted: step,
  reviewed: z.array(step).min(1).max(3),
  proofread: z.array(step).max(3).default([]),
  signed: step,
  /** 保密审查 (保守国家秘密法 and 政府信息公开条例, article 17): who found that it may be published. */
  secrecy: step.extend({ result: line }),
});
export type ApprovalRecord = z.infer<typeof approvalRecord>;
