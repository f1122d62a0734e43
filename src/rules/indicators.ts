import { periodKind } from '../domain/indicator-period.ts';
import { completionRate, type IndicatorPoint, type IndicatorSeries } from '../domain/indicator-series.ts';
import type { Problem } from '../domain/problem.ts';
import { printedAs } from '../domain/printed-percent.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp } from './look-up.ts';
import { problemAt } from './problem-at.ts';

/** The figures of a series stand in order, in periods of one kind; a printed percentage comes from its figures. */
export function indicators(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  for (const { program, origin } of registry.indicators.values()) {
    if (program !== undefined) looking.program(program, origin, ['program']);
  }
  return [...looking.problems, ...[...registry.indicators.values()].flatMap(pointFaults)];
}

function pointFaults({ points }: IndicatorSeries): Problem[] {
  return points.flatMap((point, at) => [
    ...orderFaults(point, points[at - 1], points[0]),
    ...printedFaults(point),
  ]);
}

function orderFaults(
  { period, origin }: IndicatorPoint,
  before: IndicatorPoint | undefined,
  first: IndicatorPoint | undefined,
): Problem[] {
  const field = ['period'];
  if (first && periodKind(first.period) !== periodKind(period)) {
    return [problemAt(origin, { code: 'HB672', field, args: { period, first: first.period } })];
  }
  if (before === undefined || before.period < period) return [];
  const twice = before.period === period;
  const args = {
    period,
    state: twice ? '出现了两次' : `排在 ${before.period} 的后面`,
    stateEn: twice ? 'stands twice' : `stands after ${before.period}`,
  };
  return [problemAt(origin, { code: 'HB671', field, args })];
}

function printedFaults(point: IndicatorPoint): Problem[] {
  const { period, printed, origin } = point;
  const computed = completionRate(point);
  if (printed === undefined || computed === undefined) return [];
  if (printedAs(computed, printed) !== 'otherwise') return [];
  const args = { period, computed: Math.round(computed * 100) / 100, printed };
  return [problemAt(origin, { code: 'HB670', field: ['printed'], args })];
}
