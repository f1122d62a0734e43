import { lastDayOfPeriod } from '../../domain/indicator-period.ts';
import { completionRate, type IndicatorPoint, type IndicatorSeries } from '../../domain/indicator-series.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Cell } from '../table.ts';
import { wholePart, type Dataset } from './dataset.ts';

/** The figures of every indicator series for periods that were over on the day. */
export const indicators: Dataset = {
  id: 'indicators',
  title: '指标',
  description: '各项工作指标的目标、实际和完成率，一个时段一行。公布的完成率照原文，另列算出来的完成率。',
  columns: [
    { key: 'series', title: '指标编号', type: 'text', required: true },
    { key: 'title', title: '指标', type: 'text', required: true },
    { key: 'unit', title: '计量单位', type: 'text', required: true },
    { key: 'office', title: '报送单位', type: 'text', required: true },
    { key: 'program', title: '项目编号', type: 'text' },
    {
      key: 'period',
      title: '时段',
      type: 'text',
      required: true,
      description: '年 2022、半年 2022-H1、季 2022-Q3、月 2022-05',
    },
    { key: 'target', title: '目标', type: 'number' },
    { key: 'actual', title: '实际', type: 'number', required: true },
    { key: 'percent', title: '完成率（%）', type: 'number', description: '实际÷目标，保留两位小数' },
    {
      key: 'printed',
      title: '公布的完成率（%）',
      type: 'number',
      description: '报送单位公布的数，可能截尾或封顶',
    },
  ],
  size: ({ registry }) => registry.indicators.size,
  parts: ({ registry, day }) => [
    wholePart(() => [...registry.indicators.values()].flatMap((series) => rowsOfSeries(series, day))),
  ],
};

function rowsOfSeries(
  { id, title, unit, office, program, points }: IndicatorSeries,
  day: PlainDate,
): Cell[][] {
  return points
    .filter(({ period }) => lastDayOfPeriod(period) <= day)
    .map((point) => [
      id,
      title,
      unit,
      office,
      program,
      point.period,
      point.target,
      point.actual,
      roundedPercent(point),
      point.printed,
    ]);
}

function roundedPercent(point: IndicatorPoint): number | undefined {
  const percent = completionRate(point);
  return percent === undefined ? undefined : Math.round(percent * 100) / 100;
}
