import { z } from 'zod';
import { addDays, type PlainDate } from './plain-date.ts';

/** What a figure is about: a year `2022`, a half-year `2022-H1`, a quarter `2022-Q3`, a month `2022-05`. */
export const indicatorPeriod = z
  .string()
  .regex(/^(?:19|20|21)\d{2}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, { error: 'HB260' });

/** The kinds of periods; those of one series are of one kind, and then they compare as strings. */
export function periodKind(period: string): 'year' | 'half' | 'quarter' | 'month' {
  if (period.length === 4) return 'year';
  return period[5] === 'H' ? 'half' : period[5] === 'Q' ? 'quarter' : 'month';
}

/** The same period of the year before. */
export function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** The last day of a period. */
export function lastDayOfPeriod(period: string): PlainDate {
  const year = Number(period.slice(0, 4));
  const number = Number(period.slice(6));
  const month = {
    year: 12,
    half: number * 6,
    quarter: number * 3,
    month: Number(period.slice(5)),
  }[periodKind(period)];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
