import type { HomeView } from '../../views/site/home.ts';
import { experienceItems } from './experience-items.ts';
import { headExample } from './head.ts';
import { links } from './links.ts';
import { noticeItems, openPublicity } from './notice-items.ts';

export const homeExample: HomeView = {
  template: 'home',
  head: { ...headExample('/', '清河区红榜', undefined), crumbs: [] },
  asOf: '2022-05-20',
  main: {
    program: links.epidemicFree,
    unitTerm: '小区',
    count: 1284,
    list: links.cycle3,
    books: {
      since: '2022-05-15',
      before: 1253,
      entered: [
        { cause: 'certified', count: 34 },
        { cause: 'restored', count: 2 },
      ],
      left: [
        { cause: 'suspended', count: 3 },
        { cause: 'revoked', count: 2 },
      ],
      asOf: '2022-05-20',
      after: 1284,
    },
    streets: [
      { street: links.jinxiu, holders: 342, units: 361 },
      { street: links.binhe, holders: 318, units: 340 },
      { street: links.wenming, holders: 301, units: 352 },
      { street: { text: '呼伦贝尔路街道', path: '/streets/hulunbeier/' }, holders: 188, units: 240 },
      { street: links.xiangshan, holders: 135, units: 201 },
    ],
  },
  windows: [
    openPublicity,
    {
      path: '/notices/2022-green-publicity/',
      title: '关于拟推荐绿色社区名单的公示',
      kind: 'publicity',
      published: '2022-05-19T09:00+08:00',
      window: { from: '2022-05-23', to: '2022-05-27' },
    },
  ],
  latest: noticeItems,
  programs: [
    {
      program: links.epidemicFree,
      summary: '十四天内没有病例和应隔离的接触者，由区指挥部验收。',
      count: 1284,
      list: links.cycle3,
    },
    {
      program: links.disasterReduction,
      summary: '避灾点、预案、演练、物资四项齐备的社区，国家、省、市三级分别命名。',
      count: 10,
      list: links.disaster2020,
    },
    {
      program: links.starRated,
      summary: '三星至五星，逐级晋升，每三年复评一次。',
      count: 9,
      list: links.star2021,
    },
    {
      program: { text: '绿色社区', path: '/programs/green/' },
      summary: '按指标计分，由省里命名。',
      count: 0,
    },
  ],
  experiences: experienceItems,
  columns: [{ column: { text: '名录', path: '/registers/' }, words: '避灾点、养老服务站' }],
  totals: { units: 1494, notices: 38, experiences: 12 },
};

/** A district on its first day: nothing is in force, nothing is published. */
export const homeEmptyExample: HomeView = {
  ...homeExample,
  head: { ...homeExample.head, path: '/empty-home/' },
  main: undefined,
  windows: [],
  latest: [],
  programs: [],
  experiences: [],
  columns: [],
  totals: { units: 0, notices: 0, experiences: 0 },
};
