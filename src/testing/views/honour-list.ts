import type { HonourGroup } from '../../views/honour/honour-group.ts';
import type { HonourComparisonView } from '../../views/honour-list/honour-comparison.ts';
import type { HonourListView } from '../../views/honour-list/honour-list.ts';
import type { HonourSelectionView } from '../../views/honour-list/honour-selection.ts';
import { homeExample } from './home.ts';
import { headExample } from './head.ts';
import { links } from './links.ts';
import { compounds } from './unit-names.ts';

const streets = [links.jinxiu, links.binhe, links.wenming, links.xiangshan];

export const honourGroups: HonourGroup[] = streets.map((street, at) => ({
  street,
  anchor: street.path.split('/')[2] ?? '',
  count: at === 0 ? 58 : 29,
  rows: Object.entries(compounds).flatMap(([division, names]) =>
    names.map((text, index) => ({
      unit: { text, path: '/communities/chunjiang-garden-2/' },
      division,
      since: index % 3 ? '2022-04-18' : '2022-05-16',
      validTo: '2022-05-29',
      plaque: index % 4 ? links.plaque : undefined,
      ...(index % 3 ? { stayed: 'renewed' as const } : { entered: 'certified' as const }),
    })),
  ),
}));

const path = '/honors/epidemic-free/2022-03/';
const comparisonPath = `${path}diff/2022-02/`;
const file = (format: 'csv' | 'xlsx' | 'json') => ({
  format,
  file: `${path}list.${format}`,
  bytes: 18_204,
  rows: 145,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
});

export const honourListExample: HonourListView = {
  template: 'honour-list',
  head: headExample(path, '“无疫小区”红榜（第3期）', 'honors', {}, [{ text: '红榜', path: '/honors/' }]),
  print: false,
  program: links.epidemicFree,
  cycle: {
    title: '第3期',
    assessment: { from: '2022-05-02', to: '2022-05-15' },
    validity: { from: '2022-05-16', to: '2022-05-29' },
  },
  grantors: [{ name: '清河区疫情防控工作指挥部', grantedHere: true, levels: [] }],
  term: { validTo: '2022-05-29', period: { kind: 'cycle', days: 14 } },
  asOf: '2022-05-20',
  current: true,
  count: 145,
  levels: [],
  books: homeExample.main?.books,
  changes: [
    {
      side: 'entered',
      cause: 'certified',
      units: [links.garden, { text: '芳草苑', path: '/communities/bare/' }],
      more: 32,
    },
    { side: 'stayed', cause: 'renewed', units: [], more: 111 },
    {
      side: 'left',
      cause: 'suspended',
      units: [{ text: '金色年华国际公寓（南区）', path: '/communities/suspended/' }],
      more: 0,
    },
  ],
  changesPath: comparisonPath,
  comparisons: [{ text: '第1期', path: `${path}diff/2022-01/` }],
  trend: [
    { list: links.cycle1, asOf: '2022-05-01', count: 85 },
    { list: links.cycle2, asOf: '2022-05-15', count: 112, books: homeExample.main?.books },
    { list: links.cycle3, asOf: '2022-05-20', count: 145, books: homeExample.main?.books },
  ],
  candidates: {
    title: '创建单位',
    units: [{ ...links.garden, place: '锦绣街道 春江社区', step: 'reviewed', since: '2022-05-10' }],
  },
  streets: streets.map((street, at) => ({
    street: street.text,
    count: at === 0 ? 58 : 29,
    path: `${at < 2 ? path : `${path}page/2/`}#${street.path.split('/')[2] ?? ''}`,
  })),
  groups: honourGroups.slice(0, 2).map((group) => ({
    ...group,
    alone: `/honors/epidemic-free/street/${group.anchor}/`,
  })),
  paging: { page: 1, pages: 2, paths: [path, `${path}page/2/`] },
  printPath: `${path}print/`,
  orders: [{ text: '按名称（拼音）', path: '/honors/epidemic-free/order/name/' }],
  downloads: [file('csv'), file('xlsx'), file('json')],
  rowsPath: `${path}list.json`,
  rowChanges: [
    { term: '新增', count: 34 },
    { term: '续认', count: 111 },
  ],
  previous: { text: '第2期', path: '/honors/epidemic-free/2022-02/' },
};

export const honourListSecondPage: HonourListView = {
  ...honourListExample,
  head: { ...honourListExample.head, path: `${path}page/2/` },
  candidates: undefined,
  changes: [],
  comparisons: [],
  trend: [],
  downloads: [],
  groups: honourGroups.slice(2),
  paging: { ...honourListExample.paging, page: 2 },
};

export const honourListPrintExample: HonourListView = {
  ...honourListExample,
  head: { ...honourListExample.head, path: `${path}print/`, noindex: true },
  print: true,
  candidates: undefined,
  changes: [],
  comparisons: [],
  trend: [],
  orders: [],
  downloads: [],
  rowsPath: undefined,
  rowChanges: [],
  groups: honourGroups,
  paging: { page: 1, pages: 1, paths: [`${path}print/`] },
};

/** Levels side by side, and nobody on the list. */
export const emptyListExample: HonourListView = {
  ...honourListExample,
  head: headExample('/honors/star-rated/2021/', '“星级社区”红榜（2021年度）', 'honors', {}, [
    { text: '红榜', path: '/honors/' },
  ]),
  program: links.starRated,
  cycle: {
    title: '2021年度',
    assessment: { from: '2021-01-01', to: '2021-11-30' },
    validity: { from: '2021-12-20' },
  },
  current: false,
  count: 0,
  levels: [
    { name: '五星', count: 0 },
    { name: '四星', count: 0 },
  ],
  grantors: [
    { name: '清河区民政局（示例）', grantedHere: true, levels: ['四星'] },
    { name: '市民政局（示例）', grantedHere: false, levels: ['五星'] },
  ],
  term: { period: { kind: 'term', months: 36 } },
  books: undefined,
  candidates: undefined,
  changes: [],
  changesPath: undefined,
  comparisons: [],
  trend: [],
  orders: [],
  downloads: [],
  rowsPath: undefined,
  rowChanges: [],
  streets: [],
  groups: [],
  paging: { page: 1, pages: 1, paths: ['/honors/star-rated/2021/'] },
  previous: undefined,
};

export const streetListExample: HonourSelectionView = {
  template: 'honour-selection',
  head: headExample('/honors/epidemic-free/street/jinxiu/', '“无疫小区”红榜：锦绣街道', 'honors'),
  kind: 'street',
  name: '锦绣街道',
  program: links.epidemicFree,
  list: links.cycle3,
  grantors: honourListExample.grantors,
  term: honourListExample.term,
  asOf: '2022-05-20',
  current: true,
  count: 58,
  total: 145,
  groups: honourGroups.slice(0, 1),
  paging: { page: 1, pages: 1, paths: ['/honors/epidemic-free/street/jinxiu/'] },
  choices: streets.map(({ text, path: street }, at) => ({
    text,
    path: `/honors/epidemic-free${street.replace('streets', 'street')}`,
    count: at === 0 ? 58 : 29,
    chosen: at === 0,
  })),
};

/** A street without an honour, in a program that other offices grant. */
export const emptyStreetListExample: HonourSelectionView = {
  ...streetListExample,
  head: headExample('/honors/disaster-reduction/street/xiangshan/', '“减灾”红榜：香山镇', 'honors'),
  name: '香山镇',
  program: links.disasterReduction,
  list: links.disaster2020,
  grantors: [{ name: '省减灾委员会', grantedHere: false, levels: [] }],
  term: { period: { kind: 'open' } },
  current: false,
  count: 0,
  groups: [],
};

export const comparisonExample: HonourComparisonView = {
  template: 'honour-comparison',
  head: headExample(comparisonPath, '无疫小区：第3期与第2期相比', 'honors', {}, [links.cycle3]),
  program: links.epidemicFree,
  earlier: links.cycle2,
  later: links.cycle3,
  books: {
    since: '2022-05-15',
    before: 112,
    entered: [{ cause: 'certified', count: 34 }],
    left: [{ cause: 'suspended', count: 1 }],
    asOf: '2022-05-20',
    after: 145,
  },
  kept: 111,
  groups: [
    {
      side: 'entered',
      cause: 'certified',
      count: 34,
      units: [
        { ...links.garden, place: '锦绣街道 春江社区' },
        { text: '东风路第十二粮油机械厂职工住宅小区', path: '/communities/bare/', place: '香山镇' },
      ],
    },
    {
      side: 'left',
      cause: 'suspended',
      count: 1,
      units: [{ text: '金色年华国际公寓（南区）', path: '/communities/suspended/', place: '锦绣街道' }],
    },
  ],
  paging: { page: 1, pages: 1, paths: [comparisonPath] },
  others: [{ text: '第1期', path: `${path}diff/2022-01/` }],
};
