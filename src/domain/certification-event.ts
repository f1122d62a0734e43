import { z } from 'zod';
import { optionalCell } from './cell.ts';
import { id, line, name } from './id.ts';
import type { Recorded } from './origin.ts';
import { plainDate } from './plain-date.ts';

export const certificationEventTypes = [
  'applied',
  'returned',
  'reviewed',
  'accepted',
  'announced',
  'withdrawn',
  'declined',
  'vetoed',
  'certified',
  'renewed',
  'suspended',
  'restored',
  'upgraded',
  'downgraded',
  'lapsed',
  'expired',
  'revoked',
] as const;
export const certificationEventType = z.enum(certificationEventTypes);
export type CertificationEventType = z.infer<typeof certificationEventType>;

/** 认定记录: one row of `content/cycles/<program>/<cycle>.csv`, one dated step, append-only. */
export const certificationEventRow = z.strictObject({
  date: plainDate,
  unit: id,
  event: certificationEventType,
  /** Level id; may be empty where the program has one level, and for steps that keep the level. */
  level: optionalCell(id),
  /** Id of the notice that published it. */
  notice: optionalCell(id),
  /** One of the program's public categories of reasons. */
  reason: optionalCell(name),
  /** The grantor's document, for what is only registered here. */
  document: optionalCell(line),
});
export type CertificationEventRow = z.infer<typeof certificationEventRow>;

/** A row with the program and cycle of the file it stands in. */
export type CertificationEvent = Recorded<CertificationEventRow & { program: string; cycle: string }>;
