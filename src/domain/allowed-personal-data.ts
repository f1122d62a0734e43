import { z } from 'zod';
import { optionalCell } from './cell.ts';
import { line, name } from './id.ts';

/**
 * Kinds of personal data that may be published for a reason; identity numbers may never be. `scan`: a file of
 * pictures, which no program reads and somebody has looked at; its value is the file's name.
 */
export const allowableKinds = [
  'mobile',
  'bank-card',
  'passport',
  'permit',
  'credit-code',
  'old-identity-number',
  'named-person',
  'scan',
] as const;

/**
 * One row of `content/allowed-personal-data.csv`: a number or name that may be published, and why. There is no last
 * day: the same content must be judged the same on every day, so whoever ends an allowance deletes its row.
 */
export const allowedPersonalDataRow = z.strictObject({
  kind: z.enum([...allowableKinds, 'identity-number']).refine((kind) => kind !== 'identity-number', {
    error: 'HB266',
  }),
  /** The number or name, as it stands in the content; how digits are grouped does not matter. */
  value: name,
  /** The file or folder of the content folder in which it may stand; everywhere where left out. */
  where: optionalCell(line),
  /** Why, and by which rule or consent. */
  reason: z
    .string()
    .min(1)
    .max(300)
    .regex(/\S.{3,}/u, { error: 'HB267' }),
});
export type AllowedPersonalData = z.infer<typeof allowedPersonalDataRow>;
