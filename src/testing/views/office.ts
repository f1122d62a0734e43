import type { IndicatorFigure } from '../../views/office/indicator-figures.ts';
import type { IndicatorSeriesView } from '../../views/office/indicator-series.ts';
import type { IndicatorsView } from '../../views/office/indicators.ts';
import type { OfficeRecords } from '../../views/office/office-records.ts';
import type { PostingView } from '../../views/office/posting.ts';
import type { PostingsView } from '../../views/office/postings.ts';
import type { RegisterEntryView } from '../../views/office/register-entry.ts';
import type { RegisterRow } from '../../views/office/register-row.ts';
import type { RegisterView } from '../../views/office/register.ts';
import type { RegistersView } from '../../views/office/registers.ts';
import type { VillageAffairsView } from '../../views/office/village-affairs.ts';
import { columnHead, headExample } from './head.ts';
import { findingExamples } from './inspections.ts';
import { links } from './links.ts';

const shelters = { text: '避灾点', path: '/registers/shelters/' };
const registersCrumb = { text: '名录', path: '/registers/' };

const rows: RegisterRow[] = [
  {
    entry: { text: '春江小学体育馆', path: '/registers/shelters/school/' },
    level: '镇级',
    division: links.chunjiang,
    address: '春江路21号',
    capacity: 1200,
    phone: '0000-0000000',
  },
  { entry: { text: '望湖社区居民活动中心和邻里食堂二楼多功能厅', path: '/registers/shelters/hall/' } },
];

export const registerExample: RegisterView = {
  template: 'register',
  head: columnHead(shelters.path, '避灾点', 'communities', '公共服务'),
  print: false,
  title: '避灾点',
  summary: '台风、暴雨、地震时可以去的地方。',
  keeper: '清河区应急管理局',
  checkedOn: '2022-05-01',
  asOf: '2022-05-20',
  total: 75,
  levels: [
    { name: '镇级', count: 5 },
    { name: '社区级', count: 70 },
  ],
  capacity: { name: '可容纳', unit: '人', sum: 12800 },
  streets: [
    { street: links.jinxiu, anchor: 'jinxiu', name: '锦绣街道', count: 40, rows },
    { anchor: 'district', name: '区直属', count: 35, rows: rows.slice(0, 1) },
  ],
  bodyMarkdown: '避灾点的门由两个人分别保管钥匙。',
  printPath: '/registers/shelters/print/',
  downloads: [
    {
      format: 'csv',
      file: '/registers/shelters/list.csv',
      rows: 75,
      bytes: 6120,
      sha256: 'c0ffee00'.repeat(8),
    },
  ],
  paging: { page: 1, pages: 1, paths: [shelters.path] },
};

export const registerPrintExample: RegisterView = {
  ...registerExample,
  head: headExample('/registers/shelters/print/', '避灾点（打印版）', 'communities', { noindex: true }, [
    registersCrumb,
  ]),
  print: true,
  downloads: [],
};

export const registersExample: RegistersView = {
  template: 'registers',
  head: columnHead('/registers/', '名录', 'communities', '公共服务'),
  asOf: '2022-05-20',
  registers: [
    {
      register: shelters,
      summary: registerExample.summary,
      keeper: registerExample.keeper,
      checkedOn: '2022-05-01',
      count: 75,
    },
  ],
};

export const registerEntryExample: RegisterEntryView = {
  template: 'register-entry',
  head: headExample('/registers/shelters/school/', '春江小学体育馆', 'communities', {}, [
    registersCrumb,
    shelters,
  ]),
  asOf: '2022-05-20',
  row: { ...rows[0], entry: { text: '春江小学体育馆', path: '/registers/shelters/school/' } },
  register: shelters,
  keeper: '清河区应急管理局',
  checkedOn: '2022-05-01',
  street: links.jinxiu,
  unit: links.garden,
  capacity: { name: '可容纳', unit: '人' },
  detail: '体育馆一楼，有应急电源，轮椅可以进出。',
  since: '2019-06-01',
  until: '2022-04-30',
  near: rows.slice(1),
};

const figure: IndicatorFigure = {
  period: '2022-H1',
  target: 4770,
  actual: 2887,
  percent: 60.5241,
  printed: { percent: 60, as: 'cut' },
  before: { actual: 2650, percent: 55.2 },
  change: 5.3241,
};

export const indicatorSeriesExample: IndicatorSeriesView = {
  template: 'indicator-series',
  head: headExample('/indicators/jobs/', '城镇新增就业', 'notices', {}, [
    { text: '工作指标', path: '/indicators/' },
  ]),
  title: '城镇新增就业',
  summary: '当年新就业的人数，半年报一次。',
  unit: '人',
  office: '清河区人力资源和社会保障局',
  asOf: '2022-07-20',
  program: links.starRated,
  figures: [
    figure,
    {
      period: '2021-H2',
      target: 4800,
      actual: 5310,
      percent: 110.625,
      printed: { percent: 100, as: 'capped' },
    },
    { period: '2021-H1', actual: 2650 },
  ],
  bulletins: [links.list3],
  bodyMarkdown: '按实名登记统计。',
};

export const indicatorsExample: IndicatorsView = {
  template: 'indicators',
  head: columnHead('/indicators/', '工作指标', 'notices', '业务工作'),
  asOf: '2022-07-20',
  series: [
    {
      series: { text: '城镇新增就业', path: '/indicators/jobs/' },
      unit: '人',
      office: '清河区人力资源和社会保障局',
      latest: figure,
    },
    { series: { text: '技能培训', path: '/indicators/training/' }, unit: '人次', office: '清河区总工会' },
  ],
};

export const villageAffairsExample: VillageAffairsView = {
  template: 'village-affairs',
  head: columnHead('/village-affairs/', '2022年村务公开', 'notices', '村务公开'),
  year: 2022,
  asOf: '2022-07-20',
  basis: '《中华人民共和国村民委员会组织法》第三十条',
  quarters: [
    { quarter: 1, due: '2022-04-15' },
    { quarter: 2, due: '2022-07-15' },
    { quarter: 3, due: '2022-10-15' },
    { quarter: 4, due: '2023-01-15' },
  ],
  villages: [
    {
      village: { text: '大栅栏村', path: '/communities/dazhalan/' },
      anchor: 'dazhalan',
      told: 2,
      overdue: 1,
      due: 1,
      items: [
        {
          title: '财务收支',
          cells: [
            { state: 'on-time', on: '2022-04-08', by: { text: '第一季度财务收支', path: '/postings/q1/' } },
            { state: 'late', on: '2022-07-18' },
            { state: 'due' },
            { state: 'upcoming' },
          ],
        },
        {
          title: '工程项目',
          cells: [{ state: 'none' }, { state: 'overdue' }, { state: 'none' }, { state: 'upcoming' }],
        },
      ],
    },
  ],
  bodyMarkdown: '公告栏以村部门口的为准。',
  others: [{ text: '2021年', path: '/village-affairs/2021/' }],
};

export const postingExample: PostingView = {
  template: 'posting',
  head: headExample('/postings/q1/', '第一季度财务收支', 'notices', { noindex: true }),
  subject: '第一季度财务收支',
  unit: { text: '大栅栏村', path: '/communities/dazhalan/' },
  office: '大栅栏村村民委员会',
  board: '大栅栏村村务公开栏',
  published: '2022-04-08T09:00+08:00',
  takeDownOn: '2022-04-23',
  text: {
    title: '大栅栏村2022年第一季度财务收支公开榜',
    addressee: '全体村民',
    bodyMarkdown: '| 项目 | 金额 |\n|---|---|\n| 收入 | 12万元 |',
    purpose: '接受村民监督',
    legalGround: '《中华人民共和国村民委员会组织法》第三十条',
    fields: [],
  },
};

export const takenDownExample: PostingView = {
  ...postingExample,
  head: headExample('/postings/q4/', '第四季度财务收支', 'notices', { noindex: true }),
  subject: '第四季度财务收支',
  text: undefined,
};

export const postingsExample: PostingsView = {
  template: 'postings',
  head: headExample('/postings/', '张榜', 'notices', { noindex: true }),
  asOf: '2022-04-20',
  up: [
    {
      posting: { text: '第一季度财务收支', path: '/postings/q1/' },
      unit: postingExample.unit,
      published: postingExample.published,
      takeDownOn: postingExample.takeDownOn,
    },
  ],
  down: [],
};

/** What the page of a place tells besides its honours. */
export const officeRecordsExample: OfficeRecords = {
  registers: [{ register: shelters, count: 2, rows }],
  inspections: [
    {
      inspection: { text: '5月在册小区抽查', path: '/inspections/spot-check/' },
      kind: 'inspection',
      date: '2022-05-09',
      findings: findingExamples.slice(0, 1),
      outcomes: [{ eventTerm: '暂停', date: '2022-05-10' }],
    },
    {
      inspection: { text: '6月联合考评', path: '/inspections/joint/' },
      kind: 'joint-assessment',
      date: '2021-06-18',
      score: { score: 95.5, fullMarks: 100 },
      findings: [],
      outcomes: [],
    },
  ],
  villageAffairs: {
    calendar: { text: '2022年村务公开', path: '/village-affairs/#dazhalan' },
    told: 2,
    overdue: 1,
    due: 1,
  },
};
