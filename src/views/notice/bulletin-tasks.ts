import type { Notice } from '../../domain/notice.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { figureOf, type IndicatorFigure } from '../office/indicator-figures.ts';
import { paths } from '../paths.ts';

/** The table of tasks of a bulletin, made from indicator series. */
export interface BulletinTasksView {
  period: string;
  rows: { series: Link; unit: string; figure: IndicatorFigure }[];
}

/** Undefined for notices without tasks. */
export function bulletinTasksView({ registry }: Edition, { tasks }: Notice): BulletinTasksView | undefined {
  if (tasks === undefined) return undefined;
  const { period } = tasks;
  return {
    period,
    rows: tasks.series.flatMap((id) => {
      const series = registry.indicators.get(id);
      const figure = series && figureOf(series, period);
      if (!figure) return [];
      return [{ series: { text: series.title, path: paths.indicatorSeries(id) }, unit: series.unit, figure }];
    }),
  };
}
