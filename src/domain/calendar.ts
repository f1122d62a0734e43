import { z } from 'zod';
import { line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { addDays, plainDate, weekday, type PlainDate } from './plain-date.ts';

const firstYear = 2000;
const lastYear = 2100;

/** 节假日安排 of one year: the head of `content/calendar/<year>.md`, after the State Council's yearly notice. */
export const calendarYear = z
  .strictObject({
    year: z.int().min(firstYear).max(lastYear),
    document: line,
    holidays: z.array(
      z
        .strictObject({ name, from: plainDate, to: plainDate })
        .refine(({ from, to }) => from <= to, { error: 'HB206', path: ['to'] }),
    ),
    /** 调休: Saturdays and Sundays that are worked. */
    workdays: z.array(plainDate).default([]),
  })
  .superRefine(({ year, holidays }, context) => {
    // zod asks even if the year itself is out of range, and then every holiday would be wrong.
    if (year < firstYear || year > lastYear) return;
    for (const [index, { from, to }] of holidays.entries()) {
      // New Year may begin in the year before; a slip in the year would make months of holidays.
      if (to.slice(0, 4) === String(year) && from >= `${year - 1}-12`) continue;
      context.addIssue({ code: 'custom', message: 'HB230', path: ['holidays', index, 'from'], input: from });
    }
  });
export type CalendarYear = z.infer<typeof calendarYear> & { origin: Origin };

/** The holiday calendar of the years on record. */
export interface Calendar {
  years: ReadonlySet<number>;
  holidays: ReadonlySet<PlainDate>;
  workdays: ReadonlySet<PlainDate>;
}

export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const holidays = new Set<PlainDate>();
  for (const { from, to } of years.flatMap((year) => year.holidays)) {
    for (let day = from; day <= to; day = addDays(day, 1)) holidays.add(day);
  }
  return {
    years: new Set(years.map(({ year }) => year)),
    holidays,
    workdays: new Set(years.flatMap(({ workdays }) => workdays)),
  };
}

/** Is `day` worked? Weekends are not, unless made up for (调休); holidays are not. */
export function isWorkingDay(calendar: Calendar, day: PlainDate): boolean {
  if (calendar.workdays.has(day)) return true;
  return weekday(day) <= 5 && !calendar.holidays.has(day);
}

/** Working days from `from` to `to`, both included. */
export function workingDaysIn(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/**
 * The last day of a window of `count` working days whose first day is `from`; `from` counts if it is worked
 * (2022-04-28 + 5 working days ends on Saturday 2022-05-07).
 */
export function lastDayOfWindow(calendar: Calendar, from: PlainDate, count: number): PlainDate {
  let day = addDays(from, -1);
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}
