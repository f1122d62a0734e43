import type { Download } from '../../views/download.ts';
import type { NoticeListsView } from '../../views/notice/notice-lists.ts';
import type { NoticeView } from '../../views/notice/notice.ts';
import type { WithdrawnNoticeView } from '../../views/notice/withdrawn-notice.ts';
import { headExample } from './head.ts';
import { links } from './links.ts';
import { compounds } from './unit-names.ts';

const onePage = { page: 1, pages: 1, paths: [] };

const downloadsOf = (stem: string): Download[] =>
  (['csv', 'xlsx'] as const).map((format) => ({
    format,
    file: `${stem}.${format}`,
    rows: 5,
    bytes: 12_345,
    sha256: '14bcd090baf31edba64e9cbd8cdfc15f943344aa72cb3675ad8e91bfcbce03ad',
  }));

const crumbs = [
  { text: '通告', path: '/notices/' },
  { text: '公示', path: '/notices/kind/publicity/' },
];
const article = {
  published: '2022-05-16T09:00+08:00',
  source: '清河区民政局（示例）',
  keywords: ['星级社区', '公示'],
};

/** A publicity whose window is open. */
export const publicityExample: NoticeView = {
  template: 'notice',
  print: false,
  head: headExample('/notices/2022-star-publicity/', links.publicity.text, 'notices', { article }, crumbs),
  kind: 'publicity',
  documentType: '公示',
  number: '清民〔2022〕24号',
  addressee: '各街道办事处、镇人民政府，各社区居民委员会、村民委员会：',
  office: '清河区民政局（示例）',
  published: article.published,
  program: links.starRated,
  honour: {
    force: 'proposed',
    program: links.starRated,
    count: 31,
    grantors: [
      { name: '清河区民政局（示例）', grantedHere: true, levels: ['三星', '四星'] },
      { name: '市民政局（示例）', grantedHere: false, levels: ['五星'] },
    ],
    term: { period: { kind: 'term', months: 36 } },
    asOf: '2022-05-20',
  },
  bodyMarkdown: `经社区申报、街镇初审、区级联合验收，拟认定下列社区为2022年度星级社区。现予公示，接受监督。

## 一、公示时间

2022年5月17日至5月23日（5个工作日）。

## 二、反映问题的方式

对名单有异议的，请在公示期内以**真实姓名**书面反映；以单位名义反映的，请加盖公章。信函以寄出邮戳为准。

1. 电话：0000-0000000（工作日 9:00—17:00）；
2. 地址：清河区人民路1号301室；
3. 也可在门户网站留言。

| 档次 | 本次拟认定 | 其中晋级 |
|---|---:|---:|
| 五星 | 2 | 1 |
| 四星 | 3 | 2 |

附件：2022年度星级社区拟认定名单`,
  window: {
    from: '2022-05-17',
    to: '2022-05-23',
    workingDays: 5,
    channels: ['电话：0000-0000000', '地址：清河区人民路1号301室'],
    handledBy: '清河区民政局基层政权科',
    calendar: '/notices/2022-star-publicity/window.ics',
    results: [],
    awaitsResult: false,
  },
  files: {
    original: {
      title: '盖章原件',
      format: 'pdf',
      file: '/notices/2022-star-publicity/stamped.pdf',
      bytes: 183_500,
      sha256: '14bcd090baf31edba64e9cbd8cdfc15f943344aa72cb3675ad8e91bfcbce03ad',
    },
    attachments: [],
  },
  paging: onePage,
  history: [],
  lists: [
    {
      title: '2022年度星级社区拟认定名单',
      count: 5,
      downloads: downloadsOf('/notices/2022-star-publicity/1'),
      streets: [
        {
          street: '锦绣街道',
          count: 3,
          units: [
            { text: '春江社区', path: '/communities/chunjiang/', detail: '五星' },
            { text: '望湖社区', path: '/communities/wanghu/', detail: '四星' },
            { text: '锦园社区', path: '/communities/jinyuan/', detail: '四星' },
          ],
        },
        {
          street: '香山镇',
          count: 2,
          units: [
            { text: '大栅栏村', path: '/communities/dazhalan/', detail: '五星' },
            { text: '石门村', path: '/communities/shimen/', detail: '四星' },
          ],
        },
      ],
    },
  ],
  totals: [],
  previous: { text: '对第2期“无疫小区”名单中两处小区名称的更正', path: '/notices/2022-correction-1/' },
  next: links.suspension,
};

/** A long list with totals, corrected later. */
export const listNoticeExample: NoticeView = {
  template: 'notice',
  print: false,
  head: headExample(links.list3.path, links.list3.text, 'notices', { article }, [
    { text: '通告', path: '/notices/' },
    { text: '名单', path: '/notices/kind/list/' },
  ]),
  kind: 'list',
  documentType: '通告',
  number: '清指〔2022〕20号',
  office: '清河区疫情防控工作指挥部',
  published: '2022-05-16T08:00+08:00',
  program: links.epidemicFree,
  bodyMarkdown: `经小区自评、社区跟进、街镇初审、区级验收，下列小区在第3期考核期内达到“六个好”标准，现予公布。

名单有效期为2022年5月16日至29日，期间实行**“动态调整”**，发生病例的小区即行暂停。`,
  files: { attachments: [] },
  paging: {
    page: 1,
    pages: 5,
    paths: [links.list3.path, ...[2, 3, 4, 5].map((page) => `${links.list3.path}page/${page}/`)],
  },
  printPath: `${links.list3.path}print/`,
  lists: [
    {
      title: '第3期“无疫小区”名单',
      number: 1,
      count: 1284,
      downloads: downloadsOf(`${links.list3.path}1`),
      asOf: '2022-05-16',
      streets: [
        {
          street: '锦绣街道',
          count: 342,
          units: (compounds['春江社区'] ?? []).map((text) => ({
            text,
            path: '/communities/chunjiang-garden-2/',
          })),
        },
      ],
    },
    {
      title: '本期新增小区',
      number: 2,
      count: 29,
      downloads: downloadsOf(`${links.list3.path}2`),
      streets: Object.entries(compounds).map(([, names], at) => ({
        street: ['锦绣街道', '滨河街道', '文明街道', '香山镇', '呼伦贝尔路街道'][at] ?? '',
        count: names.length,
        units: names.map((text) => ({ text, path: '/communities/chunjiang-garden-2/' })),
      })),
    },
  ],
  totals: [
    {
      program: links.epidemicFree,
      since: '2022-05-15',
      before: 1253,
      entered: [
        { label: '新增', value: 34 },
        { label: '恢复', value: 2 },
      ],
      left: [{ label: '取消或暂停', value: 5 }],
      asOf: '2022-05-16',
      after: 1284,
    },
  ],
  correctedBy: { text: '对第3期“无疫小区”名单中一处小区名称的更正', path: '/notices/2022-correction-1/' },
  history: [
    {
      link: { text: '对第3期“无疫小区”名单中一处小区名称的更正', path: '/notices/2022-correction-1/' },
      published: '2022-05-18T08:00+08:00',
      relation: 'corrects',
    },
    { link: links.list3, published: '2022-05-16T08:00+08:00', standing: 'corrected' },
  ],
  resultOf: links.publicity,
  objections: [
    {
      received: '2022-05-18',
      handled: '2022-05-20',
      outcome: 'partly-upheld',
      summary: '一处小区名称写错，已更正；该小区达标情况不变。',
    },
  ],
  previous: links.publicity,
};

/** Where its first list goes on. */
export const noticeListsExample: NoticeListsView = {
  template: 'notice-lists',
  head: headExample(
    `${links.list3.path}page/2/`,
    `${links.list3.text}（名单第 2 页）`,
    'notices',
    { article },
    [{ text: '通告', path: '/notices/' }, links.list3],
  ),
  notice: links.list3,
  lists: listNoticeExample.lists.slice(0, 1).map((list) => ({ ...list, continued: true })),
  paging: { ...listNoticeExample.paging, page: 2 },
  printPath: `${links.list3.path}print/`,
};

/** A notice that was taken back because it held personal data. */
export const withdrawnNoticeExample: WithdrawnNoticeView = {
  template: 'withdrawn-notice',
  head: headExample('/notices/2022-aid-list/', '已撤回的通告', 'notices', { noindex: true }, [
    { text: '通告', path: '/notices/' },
  ]),
  kind: 'list',
  office: '清河区民政局（示例）',
  published: '2022-05-06T09:00+08:00',
  withdrawal: {
    by: { text: '关于撤回一份名单的通告', path: '/notices/2022-withdrawal/' },
    published: '2022-05-06T11:00+08:00',
    reason: '附件中有不应公开的个人信息。',
  },
  history: [
    {
      link: { text: '关于撤回一份名单的通告', path: '/notices/2022-withdrawal/' },
      published: '2022-05-06T11:00+08:00',
      relation: 'withdraws',
    },
    {
      link: { text: '已撤回的通告（内容不再公开）', path: '/notices/2022-aid-list/' },
      published: '2022-05-06T09:00+08:00',
      standing: 'withdrawn',
    },
  ],
};
