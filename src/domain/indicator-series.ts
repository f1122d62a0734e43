import { z } from 'zod';
import { decimalCell, optionalCell } from './cell.ts';
import { id, line, name } from './id.ts';
import { indicatorPeriod } from './indicator-period.ts';
import type { Origin, Recorded } from './origin.ts';

/** 指标: the head of `content/indicators/<id>.md`; its figures stand in `<id>.csv` beside it. The body says how it is counted. */
export const indicatorSeries = z.strictObject({
  id: id.optional(),
  title: name,
  summary: line,
  /** What is counted: 人, 场, 万元. */
  unit: z.string().min(1).max(12),
  /** The office that reports it. */
  office: name,
  program: id.optional(),
});

/** One row: what was to be done in a period and what was, and the percentage as the office printed it. */
export const indicatorPointRow = z.strictObject({
  period: indicatorPeriod,
  target: optionalCell(decimalCell),
  actual: decimalCell,
  /** Percent as printed, `60` of 60.52 %: offices truncate, and cap at 100. Never changed, only set beside the computed one. */
  printed: optionalCell(decimalCell),
});
export type IndicatorPoint = Recorded<z.infer<typeof indicatorPointRow> & { series: string }>;

export type IndicatorSeries = Omit<z.infer<typeof indicatorSeries>, 'id'> & {
  id: string;
  /** In the order of their periods. */
  points: readonly IndicatorPoint[];
  bodyMarkdown: string;
  origin: Origin;
};

/** actual ÷ target in percent; undefined without a target above 0. */
export function completionRate({
  target,
  actual,
}: Pick<IndicatorPoint, 'target' | 'actual'>): number | undefined {
  return target === undefined || target === 0 ? undefined : (actual / target) * 100;
}
