import { isWorkingDay, lastDayOfWindow, workingDaysIn, type Calendar } from '../domain/calendar.ts';
import { addDays, daysBetween, type DateSpan } from '../domain/plain-date.ts';
import type { Finding } from './problem-at.ts';

/** Longer than any window; a year mistyped as 2202 must not be counted day by day. */
const MOST_DAYS = 400;

/**
 * What is wrong with a publicity window: a year without calendar, a first or last day that is not worked, fewer than
 * `minimum` working days (undefined: no minimum). `counted` is undefined where it cannot be counted.
 */
export function windowFindings(
  calendar: Calendar,
  { from, to }: DateSpan,
  minimum: number | undefined,
  field: readonly string[],
): { findings: Finding[]; counted: number | undefined } {
  if (daysBetween(from, to) > MOST_DAYS) {
    return { findings: [{ code: 'HB519', field: [...field, 'to'], args: { from, to } }], counted: undefined };
  }
  const missing = yearsNeeded({ from, to }).filter((year) => !calendar.years.has(year));
  if (missing.length > 0) {
    const findings = missing.map((year) => {
      const key = from.startsWith(String(year)) ? 'from' : 'to';
      return { code: 'HB504', field: [...field, key], args: { year } };
    });
    return { findings, counted: undefined };
  }
  const findings: Finding[] = [];
  for (const [key, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isWorkingDay(calendar, day)) findings.push({ code: 'HB503', field: [...field, key], args: { day } });
  }
  const counted = workingDaysIn(calendar, from, to);
  if (minimum !== undefined && counted < minimum) {
    const last = lastDayOfWindow(calendar, from, minimum);
    findings.push({
      code: 'HB502',
      field: [...field, 'to'],
      args: { from, to, counted, minimum, last },
      suggestion: last,
    });
  }
  return { findings, counted };
}

/**
 * The years whose calendars a window is counted by. New Year's holiday may begin on 30 December, with a Saturday
 * worked before it, and stands in the notice for the year that begins.
 */
function yearsNeeded({ from, to }: DateSpan): number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(addDays(to, 3).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
