import { communities } from '../../views/data/communities.ts';
import type { DatasetView } from '../../views/data/dataset-view.ts';
import type { DataView } from '../../views/data/data-view.ts';
import type { Download } from '../../views/download.ts';
import { tableFormats } from '../../views/download.ts';
import { headExample } from './head.ts';

/** The three files of a table. */
export function downloadExamples(stem: string): Download[] {
  return tableFormats.map((format, index) => ({
    format,
    file: `${stem}.${format}`,
    rows: 160,
    bytes: 16_253 + index,
    sha256: 'c16fa5df958c1cb9245b5bcaffb4bbba744b00aa4dcebe3b3274e37f9a060006',
  }));
}

const licence = {
  name: '知识共享 署名 4.0 国际（CC BY 4.0）',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};
const { id, title, description, columns } = communities;
const item = {
  id,
  path: '/data/communities/',
  title,
  description,
  downloads: downloadExamples('/data/communities'),
  parts: 0,
};

export const dataExample: DataView = {
  template: 'data',
  head: headExample('/data/', '开放数据', 'about'),
  asOf: '2022-05-20',
  licence,
  datasets: [
    item,
    { ...item, id: 'events', path: '/data/events/', title: '认定记录', downloads: [], parts: 26 },
  ],
  packageFile: '/data/datapackage.json',
  calendarFile: '/feeds/windows.ics',
  manifestFile: '/manifest.json',
  log: { text: '发布记录', path: '/about/log/' },
  feeds: {
    all: { id: 'notices', title: '清河区红榜：全部通告', page: '/notices/' },
    programs: [{ id: 'programs/epidemic-free', title: '无疫小区', page: '/programs/epidemic-free/' }],
    streets: [{ id: 'streets/jinxiu', title: '锦绣街道', page: '/streets/jinxiu/' }],
  },
};

export const datasetExample: DatasetView = {
  template: 'dataset',
  head: headExample('/data/communities/', '区划和小区数据', 'about'),
  asOf: '2022-05-20',
  licence,
  dataset: item,
  columns: [...columns],
  schemaFile: '/data/communities.schema.json',
  parts: [],
};

/** A dataset so long that it is published by street. */
export const longDatasetExample: DatasetView = {
  ...datasetExample,
  head: headExample('/data/certifications/', '认定数据', 'about'),
  dataset: { ...item, path: '/data/certifications/', downloads: [], parts: 2 },
  parts: [
    { title: '锦绣街道', downloads: downloadExamples('/data/certifications/jinxiu') },
    { title: '滨河街道', downloads: downloadExamples('/data/certifications/binhe').slice(0, 1) },
  ],
};
