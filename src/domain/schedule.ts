import { z } from 'zod';
import { dayOf, localDateTime, plainDate, type LocalDateTime, type PlainDate } from './plain-date.ts';

/** 定时发布: a day, from its first minute in China on, or a local date and time. */
export const publishOn = z
  .string()
  .refine((text) => plainDate.safeParse(text).success || localDateTime.safeParse(text).success, {
    error: 'HB770',
  });

/** What the front matter of a published document says of when it may be seen. */
export const scheduleFields = {
  /** 草稿: judged by the gate, in no public build. */
  draft: z.boolean().optional(),
  /** Not on the site before; without it, from `published` on. */
  publishOn: publishOn.optional(),
  /** From this day on its address says only that it was taken down. */
  takeDownOn: plainDate.optional(),
};

/** Front matter with its times settled: `published` becomes the moment from which the site shows it. */
export function scheduled<T extends { published: LocalDateTime; publishOn?: string | undefined }>(
  data: T,
): T & { dated?: PlainDate | undefined } {
  const { published, publishOn: planned } = data;
  if (planned === undefined) return data;
  const from = planned.includes('T') ? planned : `${planned}T00:00+08:00`;
  if (Date.parse(from) <= Date.parse(published)) return data;
  return { ...data, published: from, dated: dayOf(from) === dayOf(published) ? undefined : dayOf(published) };
}

/** Has the day come on which it is taken down? */
export function isTakenDown({ takeDownOn }: { takeDownOn?: PlainDate | undefined }, day: PlainDate): boolean {
  return takeDownOn !== undefined && takeDownOn <= day;
}
