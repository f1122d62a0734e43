import { addDays, type PlainDate } from '../plain-date.ts';

// The same few days come back half a million times in a fold; counting each anew costs a third of its time.
const known = new Map<PlainDate, PlainDate>();

/** The day after `date`. */
export function dayAfter(date: PlainDate): PlainDate {
  let next = known.get(date);
  if (next === undefined) known.set(date, (next = addDays(date, 1)));
  return next;
}

/** The later of two days. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
