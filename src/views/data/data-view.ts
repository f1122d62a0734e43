import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import { feedNames, noticesWithCalendar, windowsFeed, type FeedName } from '../site/feeds.ts';
import type { Link, PageHead } from '../head.ts';
import { paths } from '../paths.ts';
import { datasetItem, type DatasetItem, type Licence } from './dataset-item.ts';
import { datasets } from './datasets.ts';

/** `/data/`: what there is to take away, under which terms, and what can be subscribed to. */
export interface DataView {
  template: 'data';
  head: PageHead;
  asOf: PlainDate;
  licence: Licence;
  datasets: DatasetItem[];
  /** Describes all files to programs (Frictionless Data Package). */
  packageFile: string;
  feeds: { all: FeedName; programs: FeedName[]; streets: FeedName[] };
  /** The hashes of all files of the site. */
  manifestFile: string;
  /** What was published when. */
  log: Link;
  /** Calendar of objection windows, where there are any. */
  calendarFile?: string | undefined;
}

export const packageFile = '/data/datapackage.json';

/** The catalogue of the open data on the day. */
export function dataView(edition: Edition): DataView {
  const { siteName, licence } = edition.registry.issuer;
  return {
    template: 'data',
    head: {
      path: paths.data,
      title: '开放数据',
      description: `${siteName}的区划和小区、认定、认定记录、通告、指标，可以下载成 CSV、XLSX、JSON；通告可以订阅。`,
      crumbs: [crumbs.home],
      section: 'about',
      column: {
        name: '开放数据',
        description: `${siteName}开放数据和订阅`,
        keywords: ['开放数据', '下载', '订阅'],
        type: '政务公开',
      },
    },
    asOf: edition.day,
    licence,
    datasets: datasets.map((dataset) => datasetItem(edition, dataset)),
    packageFile,
    manifestFile: paths.manifest,
    log: { text: '发布记录', path: paths.log() },
    feeds: feedNames(edition),
    calendarFile: noticesWithCalendar(edition).length > 0 ? windowsFeed : undefined,
  };
}
