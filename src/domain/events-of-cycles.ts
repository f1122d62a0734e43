import type { CertificationEvent } from './certification-event.ts';

/** Rows of one cycle. */
export interface EventsOfCycle {
  program: string;
  cycle: string;
  events: readonly CertificationEvent[];
}

/**
 * The rows, in their order, as they follow on each other in one cycle: what depends on the cycle alone is looked up
 * once for thousands of rows.
 */
export function eventsOfCycles(events: readonly CertificationEvent[]): EventsOfCycle[] {
  const found: EventsOfCycle[] = [];
  for (let start = 0, end = 0; start < events.length; start = end) {
    const { program = '', cycle = '' } = events[start] ?? {};
    while (events[end]?.program === program && events[end]?.cycle === cycle) end += 1;
    found.push({ program, cycle, events: events.slice(start, end) });
  }
  return found;
}
