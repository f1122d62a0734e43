import type { ApplicationView } from '../../views/application/application.ts';
import type { InjuriesView } from '../../views/application/injuries.ts';
import { headExample } from './head.ts';
import { links } from './links.ts';

const path = '/programs/epidemic-free/applications/2022-3/chunjiang-2/';
const before = { text: '2022年第2期', path };

/** A dossier that carries an earlier one forward, with parts for reviewers. */
export const applicationExample: ApplicationView = {
  template: 'application',
  head: headExample(path, '春江花园二期：无疫小区申报材料（2022年第3期）', 'programs', {}, [
    links.epidemicFree,
  ]),
  program: links.epidemicFree,
  cycle: '2022年第3期',
  unit: links.garden,
  summary: '只写变化：求助答复率，新增遮雨排队点。',
  submitted: '2022-05-13',
  by: '春江花园二期党支部',
  carriedFrom: before,
  carriedOn: [before],
  steps: [
    { date: '2022-05-13', term: '申报' },
    { date: '2022-05-16', term: '续认', level: '四星', notice: { text: '关于公布名单的通告', path } },
  ],
  assessments: [
    {
      title: '网络织密好',
      text: { text: '1206户分6个网格。', from: '2022年第1期' },
      items: [
        {
          number: 1,
          requirement: '小区建立党支部。',
          met: true,
          evidence: '3月2日成立。',
          from: '2022年第1期',
        },
        { number: 3, requirement: '每周集中打扫一次。', met: false, evidence: '因下雨没有做。' },
      ],
      silent: 1,
    },
  ],
  values: [
    {
      ...{ name: '劳动力就业', unit: '人', target: 1000, atMost: false, reached: false },
      ...{ actual: 2887, of: 4770, share: 0.6052, printedPercent: 60 },
      before: { actual: 2710, of: 4770 },
    },
    { name: '人均生活用水', unit: '升/天', target: 120, atMost: true, actual: 117, reached: true },
    {
      ...{ name: '居民知晓率', unit: '%', target: 85, atMost: false, reached: true },
      ...{ actual: 431, of: 500, share: 0.862, printedPercent: 86, from: '2022年第1期' },
    },
  ],
  plan: { steps: [{ by: '2022-05-30', what: '东门加一组遮雨的排队点。' }], from: '2022年第2期' },
  body: { markdown: '## 本小区的特点\n\n开放式小区，进出人多。', from: '2022年第1期' },
  phases: [
    { id: 'start', name: '启动', from: '2020-03-01', open: false },
    { id: 'improve', name: '持续改进', from: '2021-12-01', open: true },
  ],
  injuries: { text: '伤害统计', path: '/injuries/dongfeng/' },
  hasReviewersParts: true,
};

/** A first dossier of a unit that has no page, with little in it. */
export const plainApplicationExample: ApplicationView = {
  ...applicationExample,
  head: headExample(
    '/programs/village-charter/applications/2022/charter-liuxi/',
    '柳溪村村规民约：十佳村规民约申报材料（2022年）',
    'programs',
    {},
    [links.epidemicFree],
  ),
  unit: { text: '柳溪村村规民约' },
  summary: undefined,
  carriedFrom: undefined,
  carriedOn: [],
  steps: [],
  values: [],
  plan: undefined,
  body: undefined,
  phases: [],
  injuries: undefined,
  hasReviewersParts: false,
};

export const injuriesExample: InjuriesView = {
  template: 'injuries',
  head: headExample('/injuries/dongfeng/', '东风镇伤害统计', 'communities'),
  asOf: '2022-05-20',
  unit: { text: '东风镇', path: '/streets/xiangshan/' },
  years: [{ year: '2019', total: 289 }, { year: '2020', total: 261 }, { year: '2021' }],
  tables: [
    {
      dimension: 'cause',
      term: '原因',
      rows: [
        { group: '跌倒', counts: [102, 97, 'withheld'] },
        { group: '道路交通', counts: ['withheld', 66, 'none'] },
      ],
    },
  ],
  smallCell: 5,
  hasWithheld: true,
};
