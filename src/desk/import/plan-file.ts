import { z } from 'zod';
import { certificationEventType } from '../../domain/certification-event.ts';
import { id, name } from '../../domain/id.ts';
import { plainDate } from '../../domain/plain-date.ts';
import { unitKind } from '../../domain/unit-kind.ts';
import type { Decisions, ImportPlan } from './import-plan.ts';

const partKind = z.enum(['roll', 'list', 'notice', 'experience']);

/** Decisions as a plan file holds them; `Decisions` says what each is. */
export const decisionsSchema = z.strictObject({
  day: plainDate,
  as: partKind.optional(),
  parts: z.record(z.string(), z.union([partKind, z.literal('skip')])).optional(),
  list: z
    .strictObject({
      program: id,
      cycle: id,
      events: z.array(z.strictObject({ event: certificationEventType, date: plainDate })).min(1),
      level: id.optional(),
      notice: id.optional(),
      document: name.optional(),
    })
    .optional(),
  roll: z.strictObject({ street: id.optional(), kind: unitKind.optional() }).optional(),
  names: z
    .record(
      z.string(),
      z.union([
        z.strictObject({ unit: id }),
        z.strictObject({ new: z.literal(true) }),
        z.strictObject({ skip: z.literal(true) }),
      ]),
    )
    .optional(),
  simplified: z.boolean().optional(),
});

/** A plan as JSON, to look through, to change its `decisions`, and to import by. Without the texts of the files. */
export function planFile(plan: ImportPlan, decisions: Decisions): string {
  const files = plan.files.map(({ path, before }) => ({ path, isNew: before === undefined }));
  return `${JSON.stringify({ decisions, ...plan, files }, null, 2)}\n`;
}

/**
 * The decisions of a plan file; what else stands in it is found again by planning.
 *
 * @throws with what is wrong, in Chinese
 */
export function decisionsOf(text: string): Decisions {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error('不是完整的 JSON 文件', { cause });
  }
  const result = z.object({ decisions: decisionsSchema }).safeParse(json);
  if (result.success) return result.data.decisions;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.') ?? ''} 写得不对：${issue?.message ?? ''}`, {
    cause: result.error,
  });
}
