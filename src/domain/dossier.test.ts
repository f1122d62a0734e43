import { expect, test } from 'vitest';
import { anApplication } from '../testing/builders/applications.ts';
import { chainOf, phasesIn, publicDossier } from './dossier.ts';

const item = (number: number, evidence: string, visibility?: 'public' | 'reviewers') => {
  return { item: number, met: true, evidence, visibility };
};
const first = anApplication({
  assessments: [
    { criterion: 'network', text: '支部已建', items: [item(1, '批复'), item(2, '名单', 'reviewers')] },
  ],
  indicators: [{ criterion: 'network', indicator: 'rate', actual: 20, of: 24, printedPercent: 83 }],
  plan: { steps: [{ by: '2022-04-30', what: '补齐楼栋长' }] },
  bodyMarkdown: '第一期的说明',
});
const second = anApplication({
  cycle: '2022-02',
  carriedFrom: '2022-01',
  assessments: [{ criterion: 'network', items: [item(3, '新的证据')] }],
  indicators: [{ criterion: 'network', indicator: 'rate', actual: 24, of: 24 }],
});

test('what is not stated again is carried forward, and says in which cycle it was stated', () => {
  const { assessments, plan, body } = publicDossier([first, second]);
  expect(assessments).toMatchObject([
    {
      criterion: 'network',
      text: { text: '支部已建', statedIn: '2022-01' },
      items: [
        { item: 1, statedIn: '2022-01' },
        { item: 3, statedIn: '2022-02' },
      ],
    },
  ]);
  expect(plan).toMatchObject({ statedIn: '2022-01' });
  expect(body).toEqual({ markdown: '第一期的说明', statedIn: '2022-01' });
});

test('a value stated anew has the one before beside it', () => {
  expect(publicDossier([first, second]).indicators).toMatchObject([
    { actual: 24, statedIn: '2022-02', before: { actual: 20, of: 24 } },
  ]);
  expect(publicDossier([first]).indicators[0]?.before).toBeUndefined();
});

test('parts for reviewers are not in it, but that there are some is', () => {
  const told = publicDossier([first]);
  expect(JSON.stringify(told)).not.toContain('名单');
  expect(told.hasReviewersParts).toBe(true);
  expect(publicDossier([second]).hasReviewersParts).toBe(false);
  expect(publicDossier([anApplication({ reviewersNote: '只给审核人' })]).hasReviewersParts).toBe(true);
});

test('an item has the visibility of its criterion, a new one too, until it names its own', () => {
  const closed = anApplication({
    assessments: [{ criterion: 'network', text: '内部', visibility: 'reviewers', items: [item(1, '甲')] }],
  });
  const later = anApplication({
    cycle: '2022-02',
    assessments: [{ criterion: 'network', items: [item(2, '乙'), item(3, '丙', 'public')] }],
  });
  expect(publicDossier([closed, later]).assessments).toMatchObject([
    { text: undefined, items: [{ item: 3 }] },
  ]);
});

test('opening a criterion opens nothing that was handed in for reviewers', () => {
  const closed = anApplication({
    assessments: [{ criterion: 'network', text: '内部', visibility: 'reviewers', items: [item(1, '甲')] }],
  });
  const opened = anApplication({
    cycle: '2022-02',
    assessments: [{ criterion: 'network', visibility: 'public', items: [item(2, '乙')] }],
  });
  expect(publicDossier([closed, opened]).assessments).toMatchObject([
    { text: undefined, items: [{ item: 2 }] },
  ]);
});

test('closing a criterion closes all that was said of it', () => {
  const closed = anApplication({
    cycle: '2022-02',
    assessments: [{ criterion: 'network', visibility: 'reviewers', items: [] }],
  });
  expect(publicDossier([first, closed]).assessments).toEqual([]);
});

test('a value or a plan keeps the visibility it had, and a hidden value is no value before', () => {
  const hidden = anApplication({
    indicators: [{ criterion: 'network', indicator: 'rate', actual: 20, visibility: 'reviewers' }],
    plan: { steps: [{ by: '2022-04-30', what: '内部计划' }], visibility: 'reviewers' },
  });
  const silent = anApplication({
    cycle: '2022-02',
    indicators: [{ criterion: 'network', indicator: 'rate', actual: 24 }],
    plan: { steps: [{ by: '2022-05-30', what: '内部计划二' }] },
  });
  expect(publicDossier([hidden, silent])).toMatchObject({ indicators: [], plan: undefined });
  const shown = anApplication({
    cycle: '2022-02',
    indicators: [{ criterion: 'network', indicator: 'rate', actual: 24, visibility: 'public' }],
  });
  expect(publicDossier([hidden, shown]).indicators).toMatchObject([{ actual: 24, before: undefined }]);
});

test('a chain begins with the oldest dossier, and a circle is cut', () => {
  const applications = new Map([
    ['epidemic-free/2022-01/huayuan', first],
    ['epidemic-free/2022-02/huayuan', second],
  ]);
  expect(chainOf(applications, second)).toEqual([first, second]);
  const turned = { ...first, carriedFrom: '2022-02' };
  applications.set('epidemic-free/2022-01/huayuan', turned);
  expect(chainOf(applications, second)).toEqual([turned, second]);
});

test('phases of several dossiers stand in the order of days, each from its first day', () => {
  expect(
    phasesIn([
      { phases: [{ phase: 'start', from: '2018-03-01' }] },
      {
        phases: [
          { phase: 'start', from: '2019-03-01' },
          { phase: 'diagnose', from: '2018-09-01' },
        ],
      },
    ]),
  ).toEqual([
    { phase: 'start', from: '2018-03-01' },
    { phase: 'diagnose', from: '2018-09-01' },
  ]);
});
