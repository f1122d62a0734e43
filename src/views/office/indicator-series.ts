import type { IndicatorSeries } from '../../domain/indicator-series.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { figuresOf, type IndicatorFigure } from './indicator-figures.ts';
import { noticeLink, programLink } from '../links.ts';
import { paths } from '../paths.ts';

/** `/indicators/<id>/`: a series, newest period first, and the bulletins that printed it. */
export interface IndicatorSeriesView {
  template: 'indicator-series';
  head: PageHead;
  title: string;
  summary: string;
  unit: string;
  office: string;
  asOf: PlainDate;
  program?: Link | undefined;
  figures: IndicatorFigure[];
  bulletins: Link[];
  bodyMarkdown: string;
}

export function indicatorSeriesView(edition: Edition, series: IndicatorSeries): IndicatorSeriesView {
  const { id, title, summary, unit, office, bodyMarkdown } = series;
  const { registry, publications, day } = edition;
  const program = series.program === undefined ? undefined : registry.programs.get(series.program);
  return {
    template: 'indicator-series',
    head: {
      path: paths.indicatorSeries(id),
      title,
      description: `${title}：目标数、完成数和完成率，与上年同期比较。`,
      crumbs: [crumbs.home, { text: '工作指标', path: paths.indicators }],
      section: 'notices',
    },
    title,
    summary,
    unit,
    office,
    asOf: day,
    program: program && programLink(program),
    figures: figuresOf(series, day).toReversed(),
    bulletins: publications
      .noticesOfKind('bulletin')
      .filter(({ tasks }) => tasks?.series.includes(id))
      .map((notice) => noticeLink(notice)),
    bodyMarkdown,
  };
}
