import { expect, test } from 'vitest';
import { anApplication, injuryRows } from '../../testing/builders/applications.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity, aCycle, anEvent, aNotice, aProgram } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const path = '/programs/epidemic-free/applications/2022-01/huayuan/';
const later = '/programs/epidemic-free/applications/2022-02/huayuan/';
const program = aProgram({
  criteria: [
    {
      id: 'network',
      title: '网络织密好',
      items: ['建立党支部', '配楼栋长', '有预案'],
      indicators: [{ id: 'rate', name: '配备率', unit: '%', target: 100 }],
    },
    { id: 'needs', title: '需求满足好', items: ['有值班电话'], indicators: [] },
  ],
});
const marker = '只给审核人看的话';
const first = anApplication({
  assessments: [
    {
      criterion: 'network',
      text: '支部已建',
      items: [
        { item: 2, met: false, evidence: '缺一名' },
        { item: 1, met: true, evidence: '批复' },
        { item: 3, met: true, evidence: marker, visibility: 'reviewers' },
      ],
    },
    { criterion: 'needs', text: marker, items: [], visibility: 'reviewers' },
  ],
  indicators: [{ criterion: 'network', indicator: 'rate', actual: 23, of: 24, printedPercent: 95 }],
  reviewersNote: marker,
});
const second = anApplication({
  cycle: '2022-02',
  carriedFrom: '2022-01',
  submitted: '2022-04-28',
  assessments: [{ criterion: 'network', items: [{ item: 2, met: true, evidence: '补齐' }] }],
  indicators: [{ criterion: 'network', indicator: 'rate', actual: 24, of: 24 }],
});
const parts: Partial<RegistryParts> = {
  programs: [program],
  cycles: [
    aCycle(),
    aCycle({
      id: '2022-02',
      title: '2022 年第 2 期',
      assessment: { from: '2022-04-18', to: '2022-05-01' },
      validity: { from: '2022-05-02', to: '2022-05-15' },
    }),
  ],
  events: [
    ...eventRows(['2022-04-10 huayuan applied', '2022-04-18 huayuan certified']),
    anEvent({ cycle: '2022-02', date: '2022-05-02', event: 'renewed' }),
  ],
  applications: [first, second],
};

test('a dossier has a page from the day it was handed in', () => {
  expect(aSite(parts, '2022-04-09').paths()).not.toContain(path);
  expect(aSite(parts, '2022-04-10').paths()).toContain(path);
  expect(aSite(parts, '2022-04-27').paths()).not.toContain(later);
});

test('it tells criterion by criterion what is met, in the order of the program', () => {
  const view = theView(aSite(parts, '2022-04-20'), 'application', path);
  expect(view.assessments).toEqual([
    {
      title: '网络织密好',
      text: { text: '支部已建', from: undefined },
      items: [
        { number: 1, requirement: '建立党支部', met: true, evidence: '批复', from: undefined },
        { number: 2, requirement: '配楼栋长', met: false, evidence: '缺一名', from: undefined },
      ],
      silent: 1,
    },
  ]);
  expect(view.values).toMatchObject([
    { name: '配备率', target: 100, actual: 23, of: 24, printedPercent: 95, reached: false },
  ]);
  expect(view.values[0]?.share).toBeCloseTo(23 / 24, 5);
  expect(view.hasReviewersParts).toBe(true);
});

test('what only reviewers see is in no view of the site', () => {
  const views = [...aSite(parts, '2022-05-20').pages];
  expect(views.some(({ path: one }) => one === later)).toBe(true);
  expect(JSON.stringify(views)).not.toContain(marker);
});

test('carried forward, what changed stands apart, with the value before', () => {
  const view = theView(aSite(parts, '2022-05-03'), 'application', later);
  expect(view.carriedFrom).toEqual({ text: '2022 年第 1 期', path });
  expect(view.assessments[0]).toMatchObject({
    text: { from: '2022 年第 1 期' },
    items: [
      { number: 1, from: '2022 年第 1 期' },
      { number: 2, met: true, evidence: '补齐', from: undefined },
    ],
  });
  expect(view.values).toMatchObject([{ actual: 24, before: { actual: 23, of: 24 }, from: undefined }]);
  expect(theView(aSite(parts, '2022-05-03'), 'application', path).carriedOn).toEqual([
    { text: '2022 年第 2 期', path: later },
  ]);
});

test('the course of the application is that of its cycle, up to the day', () => {
  expect(theView(aSite(parts, '2022-04-17'), 'application', path).steps).toMatchObject([{ term: '申报' }]);
  expect(theView(aSite(parts, '2022-05-20'), 'application', path).steps).toMatchObject([
    { date: '2022-04-10', term: '申报' },
    { date: '2022-04-18', term: '认定' },
  ]);
});

test('the community’s page and the program’s page lead to it', () => {
  const site = aSite(parts, '2022-04-30');
  const { applications } = theView(site, 'community', '/communities/huayuan/');
  expect(applications?.dossiers.map(({ cycle }) => cycle.path)).toEqual([later, path]);
  const { demands } = theView(site, 'program', '/programs/epidemic-free/');
  expect(demands).toMatchObject({
    dossierCount: 2,
    dossiers: [{ cycle: { path: later } }, { cycle: { path } }],
  });
});

test('a person’s or a family’s dossier has no page', () => {
  const holders = { purpose: '表彰', legalGround: '本人同意', fields: ['name' as const] };
  const site = aSite(
    {
      programs: [aProgram({ unitKinds: ['family'], holders })],
      communities: [aCommunity({ kind: 'family' })],
      events: [anEvent({ date: '2022-04-10', event: 'applied' })],
      applications: [anApplication()],
    },
    '2022-05-01',
  );
  expect(site.paths()).not.toContain(path);
  expect(site.viewAt(path)).toBeUndefined();
});

test('the phase of a unit is that of the last day that has come', () => {
  const phased = aProgram({
    phases: [
      { id: 'start', name: '启动' },
      { id: 'improve', name: '持续改进', open: true },
    ],
  });
  const phases = [
    { phase: 'start', from: '2022-04-01' },
    { phase: 'improve', from: '2022-05-01' },
  ];
  const site = (day: string) =>
    aSite({ ...parts, programs: [phased], applications: [anApplication({ phases })] }, day);
  const current = (day: string) =>
    theView(site(day), 'community', '/communities/huayuan/').applications?.phases;
  expect(current('2022-04-30')).toMatchObject([{ phase: '启动', since: '2022-04-01' }]);
  expect(current('2022-05-01')).toMatchObject([{ phase: '持续改进', since: '2022-05-01' }]);
  expect(theView(site('2022-05-01'), 'program', '/programs/epidemic-free/').demands.phases).toMatchObject([
    { name: '启动', open: false, units: [] },
    {
      name: '持续改进',
      open: true,
      units: [{ unit: { path: '/communities/huayuan/' }, since: '2022-05-01' }],
    },
  ]);
});

test('a program says its quotas, admission, joint assessments and the ground for naming people', () => {
  const view = theView(
    aSite(
      {
        programs: [
          aProgram({
            quotas: [
              { most: 2, per: 'street', level: 'standard' },
              { most: 9, per: 'district', cycle: '2022-01' },
            ],
            admission: { by: '市协调小组' },
            jointAssessments: 2,
            holders: { purpose: '表彰', legalGround: '本人同意', fields: ['name'] },
          }),
        ],
      },
      '2022-04-20',
    ),
    'program',
    '/programs/epidemic-free/',
  );
  expect(view.demands).toMatchObject({
    quotas: ['无疫小区：每期每个街镇新增最多2个', '2022 年第 1 期新增最多9个'],
    admission: '市协调小组',
    jointAssessments: 2,
    holders: { purpose: '表彰', legalGround: '本人同意' },
  });
});

test('a new certification shows the approval it was made with', () => {
  const { own } = theView(
    aSite({ events: [anEvent({ document: '评协〔2022〕1号' })], notices: [aNotice()] }, '2022-04-20'),
    'community',
    '/communities/huayuan/',
  );
  expect(own).toMatchObject([{ grantedHere: true, document: '评协〔2022〕1号' }]);
});

const injuries = [
  ...injuryRows(
    ['sex 男 30', 'sex 女 20', 'cause 跌倒 40', 'cause 烫伤 8', 'cause 溺水 2'],
    'huayuan',
    '2020',
  ),
  ...injuryRows(['sex 男 12', 'sex 女 3'], 'huayuan', '2021'),
  ...injuryRows(['sex 男 3'], 'huayuan', '2022'),
];

test('injury statistics withhold small cells and what would give them away', () => {
  const view = theView(aSite({ injuries }, '2022-05-01'), 'injuries', '/injuries/huayuan/');
  expect(view.years).toEqual([
    { year: '2020', total: 50 },
    { year: '2021', total: 15 },
  ]);
  expect(view.tables).toEqual([
    {
      dimension: 'sex',
      term: '性别',
      rows: [
        { group: '男', counts: [30, 'withheld'] },
        { group: '女', counts: [20, 'withheld'] },
      ],
    },
    {
      dimension: 'cause',
      term: '原因',
      rows: [
        { group: '跌倒', counts: [40, 'none'] },
        { group: '烫伤', counts: ['withheld', 'none'] },
        { group: '溺水', counts: ['withheld', 'none'] },
      ],
    },
  ]);
});

test('a year has statistics when it is over, and a total below the limit is withheld too', () => {
  const { years } = theView(aSite({ injuries }, '2023-01-01'), 'injuries', '/injuries/huayuan/');
  expect(years.at(-1)).toEqual({ year: '2022', total: undefined });
  expect(aSite({ injuries }, '2020-12-31').paths()).not.toContain('/injuries/huayuan/');
});

test('the unit’s page leads to its injury statistics', () => {
  const { applications } = theView(aSite({ injuries }, '2022-05-01'), 'community', '/communities/huayuan/');
  expect(applications?.injuries).toEqual({ text: '伤害统计', path: '/injuries/huayuan/' });
});
