import type { CertificationEvent } from '../../domain/certification-event.ts';
import type { Cycle } from '../../domain/cycle.ts';
import { addDays } from '../../domain/plain-date.ts';
import { eventRows } from './event-rows.ts';
import { aCycle } from './records.ts';

/** The 14-day cycles `c01`, `c02` … one after the other, the first valid from 2022-04-18. */
export function fortnights(count: number): Cycle[] {
  return Array.from({ length: count }, (_, index) => {
    const from = addDays('2022-04-18', 14 * index);
    return aCycle({
      id: `c${String(index + 1).padStart(2, '0')}`,
      title: `第${index + 1}期`,
      assessment: { from: addDays(from, -14), to: addDays(from, -1) },
      validity: { from, to: addDays(from, 13) },
    });
  });
}

/** Rows of the cycles of `fortnights`, each on the first day of its cycle: `{ c01: ['a certified'] }`. */
export function rowsOf(rows: Readonly<Record<string, readonly string[]>>): CertificationEvent[] {
  return Object.entries(rows).flatMap(([cycle, ofCycle]) => {
    const day = addDays('2022-04-18', 14 * (Number(cycle.slice(1)) - 1));
    return eventRows(
      ofCycle.map((row) => `${day} ${row}`),
      { cycle },
    );
  });
}
