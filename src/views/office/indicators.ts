import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { figuresOf, type IndicatorFigure } from './indicator-figures.ts';
import { paths } from '../paths.ts';

/** `/indicators/`: every series with its latest figure. */
export interface IndicatorsView {
  template: 'indicators';
  head: PageHead;
  asOf: PlainDate;
  series: { series: Link; unit: string; office: string; latest?: IndicatorFigure | undefined }[];
}

/** Undefined where there is no series. */
export function indicatorsView(edition: Edition): IndicatorsView | undefined {
  const all = [...edition.registry.indicators.values()];
  if (all.length === 0) return undefined;
  const description = '各项工作的目标数、完成数和完成率，与上年同期比较。';
  return {
    template: 'indicators',
    head: {
      path: paths.indicators,
      title: '工作指标',
      description,
      crumbs: [crumbs.home],
      section: 'notices',
      column: { name: '工作指标', description, keywords: ['指标', '完成率'], type: '业务工作' },
    },
    asOf: edition.day,
    series: all.map((series) => ({
      series: { text: series.title, path: paths.indicatorSeries(series.id) },
      unit: series.unit,
      office: series.office,
      latest: figuresOf(series, edition.day).at(-1),
    })),
  };
}
