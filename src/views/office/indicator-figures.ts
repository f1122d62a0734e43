import { lastDayOfPeriod, yearBefore } from '../../domain/indicator-period.ts';
import { completionRate, type IndicatorPoint, type IndicatorSeries } from '../../domain/indicator-series.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { printedAs } from '../../domain/printed-percent.ts';

/** A figure of a series with the same period of the year before beside it. */
export interface IndicatorFigure {
  period: string;
  target?: number | undefined;
  actual: number;
  /** Percent of the target, computed. */
  percent?: number | undefined;
  /** Percent as the office printed it, where that reads otherwise, and how it came about. */
  printed?: { percent: number; as: 'rounded' | 'cut' | 'capped' | 'otherwise' } | undefined;
  before?: { actual: number; percent?: number | undefined } | undefined;
  /** Percentage points more (or, negative, less) than the year before. */
  change?: number | undefined;
}

/** The figure of a period; undefined where the series has none. */
export function figureOf({ points }: IndicatorSeries, period: string): IndicatorFigure | undefined {
  const point = points.find((one) => one.period === period);
  return point && figure(point, points);
}

/** The figures of all periods that are over on the day, oldest first. */
export function figuresOf({ points }: IndicatorSeries, day: PlainDate): IndicatorFigure[] {
  return points.filter(({ period }) => lastDayOfPeriod(period) <= day).map((point) => figure(point, points));
}

function figure(point: IndicatorPoint, points: readonly IndicatorPoint[]): IndicatorFigure {
  const { period, target, actual, printed } = point;
  const percent = completionRate(point);
  const past = points.find((one) => one.period === yearBefore(period));
  const before = past && { actual: past.actual, percent: completionRate(past) };
  return {
    period,
    target,
    actual,
    percent,
    printed:
      printed === undefined || percent === undefined
        ? undefined
        : { percent: printed, as: printedAs(percent, printed) },
    before,
    change: percent === undefined || before?.percent === undefined ? undefined : percent - before.percent,
  };
}
