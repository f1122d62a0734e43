import type { Cycle } from '../domain/cycle.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

type SpanName = 'assessment' | 'publicity' | 'validity';

/**
 * The spans of a cycle follow one another: assessment, publicity, validity. A span that begins before the one
 * before it begins is an error; one that begins before the other has ended is unusual, unless it is a validity
 * without end, which begins for each holder on the day of its own certification.
 */
export function cycleSpans(registry: Registry): Problem[] {
  return [...registry.cycles.values()].flatMap((cycle) => {
    const spans = spansOf(cycle);
    return spans.slice(1).flatMap((span, index) => {
      const before = spans[index];
      if (before === undefined || span.from > before.to) return [];
      const reversed = span.from < before.from;
      if (!reversed && span.name === 'validity' && cycle.validity.to === undefined) return [];
      const field = [span.name, 'from'];
      const args = { from: span.from, otherFrom: before.from, otherTo: before.to };
      return problemAt(cycle.origin, { code: reversed ? 'HB427' : 'HB437', field, args });
    });
  });
}

function spansOf(cycle: Cycle): { name: SpanName; from: PlainDate; to: PlainDate }[] {
  const { assessment, publicity, validity } = cycle;
  return [
    { name: 'assessment', ...assessment },
    ...(publicity === undefined ? [] : [{ name: 'publicity' as const, ...publicity }]),
    { name: 'validity', from: validity.from, to: validity.to ?? validity.from },
  ];
}
