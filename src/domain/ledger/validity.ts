import type { Cycle } from '../cycle.ts';
import { addDays, addMonths, type PlainDate } from '../plain-date.ts';
import type { Program } from '../program.ts';
import { laterOf } from './day-after.ts';

/** First and last day of validity; `to` is null while it is open-ended. */
export interface Validity {
  from: PlainDate;
  to: PlainDate | null;
}

/**
 * The validity that an event of `date` in `cycle` gives. It begins with the cycle's, or with the event if that is
 * later. It ends with the cycle's; where the cycle does not say, a cycle of fixed length ends on the same day for
 * everyone, and a term runs from each one's own first day.
 */
export function validityOf(program: Program, cycle: Cycle, date: PlainDate): Validity {
  const from = laterOf(date, cycle.validity.from);
  if (cycle.validity.to !== undefined) return { from, to: cycle.validity.to };
  switch (program.period.kind) {
    case 'cycle':
      return { from, to: addDays(cycle.validity.from, program.period.days - 1) };
    case 'term':
      return { from, to: lastDayOfTerm(from, program.period.months) };
    case 'open':
      return { from, to: null };
  }
}

/**
 * The last day of a term whose first day is `from`: the day before the same day of the month, or the last day of a
 * month that has no such day (民法典, article 202: 2024-02-29 and 12 months end on 2025-02-28).
 */
export function lastDayOfTerm(from: PlainDate, months: number): PlainDate {
  const sameDay = addMonths(from, months);
  return sameDay.slice(8) === from.slice(8) ? addDays(sameDay, -1) : sameDay;
}
