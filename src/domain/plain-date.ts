import { z } from 'zod';

/**
 * A calendar day `YYYY-MM-DD` (GB/T 7408.1, ISO 8601), without time or zone. Days compare as strings.
 * A day that does not exist (`2022-02-30`) is refused, and so is a year that can only be a slip (`0202`, `9999`).
 */
export const plainDate = z.iso.date().refine((day) => day >= '1900' && day < '2200', { error: 'HB229' });
export type PlainDate = string;

/** A local date and time with its offset, `2022-05-23T09:00+08:00`, as the meta name PubDate needs it. */
export const localDateTime = z.iso.datetime({ offset: true, local: false, precision: -1 });
export type LocalDateTime = string;

/** The day of a local date and time, where it was written down. */
export function dayOf(time: LocalDateTime): PlainDate {
  return time.slice(0, 10);
}

/** Two days, both included, the first not after the second. */
export const dateSpan = z
  .strictObject({ from: plainDate, to: plainDate })
  .refine((span) => span.from <= span.to, { error: 'HB206', path: ['to'] });
export type DateSpan = z.infer<typeof dateSpan>;

const dayInMs = 86_400_000;

/** The day `days` after (or, negative, before) `date`. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * dayInMs).toISOString().slice(0, 10);
}

/** The same day of the month `months` later; where that month is too short, its last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(date: PlainDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** The day it is in China (UTC+8, no summer time) at `instant`. The one place where the build's clock becomes a day. */
export function dayInShanghai(instant: Date): PlainDate {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
