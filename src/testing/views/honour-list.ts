import type { HonourGroup } from '../../views/honour-group.ts';
import type { HonourListView } from '../../views/honour-list.ts';
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
    })),
  ),
}));

const path = '/honors/epidemic-free/2022-03/';

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
  grantors: ['清河区疫情防控工作指挥部'],
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
    {
      side: 'left',
      cause: 'suspended',
      units: [{ text: '金色年华国际公寓（南区）', path: '/communities/suspended/' }],
      more: 0,
    },
  ],
  streets: streets.map((street, at) => ({
    street: street.text,
    count: at === 0 ? 58 : 29,
    path: `${at < 2 ? path : `${path}page/2/`}#${street.path.split('/')[2] ?? ''}`,
  })),
  groups: honourGroups.slice(0, 2),
  paging: { page: 1, pages: 2, paths: [path, `${path}page/2/`] },
  printPath: `${path}print/`,
  previous: { text: '第2期', path: '/honors/epidemic-free/2022-02/' },
};

export const honourListSecondPage: HonourListView = {
  ...honourListExample,
  head: { ...honourListExample.head, path: `${path}page/2/` },
  groups: honourGroups.slice(2),
  paging: { ...honourListExample.paging, page: 2 },
};

export const honourListPrintExample: HonourListView = {
  ...honourListExample,
  head: { ...honourListExample.head, path: `${path}print/`, noindex: true },
  print: true,
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
  books: undefined,
  changes: [],
  streets: [],
  groups: [],
  paging: { page: 1, pages: 1, paths: ['/honors/star-rated/2021/'] },
  previous: undefined,
};
