import type { PlainDate } from '../plain-date.ts';

/**
 * The last of `items`, which stand in the order of their days, that is not later than `day`; undefined if all are.
 * Halving instead of walking: an honour list asks this of every holder.
 */
export function lastUpTo<T extends { date: PlainDate }>(items: readonly T[], day: PlainDate): T | undefined {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((items[middle] as T).date <= day) from = middle + 1;
    else to = middle;
  }
  return items[from - 1];
}
