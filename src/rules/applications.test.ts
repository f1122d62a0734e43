import { expect, test } from 'vitest';
import { anApplication } from '../testing/builders/applications.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aCycle, anEvent, aProgram } from '../testing/builders/records.ts';
import type { RegistryParts } from '../testing/builders/registry.ts';
import { applicationChain } from './application-chain.ts';
import { applicationPhases } from './application-phases.ts';
import { applications } from './applications.ts';

const file = 'applications/epidemic-free/2022-01/huayuan.md';
const program = aProgram({
  criteria: [
    {
      id: 'network',
      title: '网络织密好',
      items: ['建立党支部', '配楼栋长'],
      indicators: [{ id: 'rate', name: '配备率', unit: '%', target: 100 }],
    },
  ],
});
const applied = anEvent({ date: '2022-04-10', event: 'applied' });

function foundIn(parts: Partial<RegistryParts>): string[] {
  return found(applications, { programs: [program], events: [applied], ...parts });
}

test('a dossier of a unit that applied in the cycle', () => {
  expect(foundIn({ applications: [anApplication()] })).toEqual([]);
});

test('a dossier of a unit that did not apply in that cycle', () => {
  expect(foundIn({ applications: [anApplication()], events: [] })).toEqual([`HB610 ${file} `]);
});

test('a unit whose honour is renewed need not apply anew', () => {
  const next = aCycle({
    id: '2022-02',
    assessment: { from: '2022-04-18', to: '2022-05-01' },
    validity: { from: '2022-05-02', to: '2022-05-15' },
  });
  const events = [anEvent(), anEvent({ cycle: '2022-02', date: '2022-05-02', event: 'renewed' })];
  const parts = { cycles: [aCycle(), next], events, applications: [anApplication({ cycle: '2022-02' })] };
  expect(foundIn(parts)).toEqual([]);
});

test('a dossier in a folder of no program, no cycle, or called after no unit', () => {
  const applicationsOf = (changes: object) => foundIn({ applications: [anApplication(changes)] });
  expect(applicationsOf({ program: 'epidemic-fre' })).toEqual([
    'HB305 applications/epidemic-fre/2022-01/huayuan.md  → epidemic-free',
  ]);
  expect(applicationsOf({ cycle: '2022-11' })).toContain(
    'HB306 applications/epidemic-free/2022-11/huayuan.md  → 2022-01',
  );
  expect(applicationsOf({ unit: 'huayuann' })).toEqual([
    'HB303 applications/epidemic-free/2022-01/huayuann.md  → huayuan',
  ]);
});

test('a criterion, an item or an indicator that the program does not have', () => {
  const value = { actual: 1, criterion: 'network' };
  const application = anApplication({
    assessments: [
      { criterion: 'netwrk', items: [] },
      { criterion: 'network', items: [{ item: 3, met: true, evidence: '批复' }] },
    ],
    indicators: [
      { ...value, indicator: 'rates' },
      { ...value, criterion: 'other', indicator: 'rate' },
    ],
  });
  expect(foundIn({ applications: [application] })).toEqual([
    `HB611 ${file} assessments.0.criterion → network`,
    `HB612 ${file} assessments.1.items.0.item`,
    `HB613 ${file} indicators.0.indicator → rate`,
    `HB611 ${file} indicators.1.criterion`,
  ]);
});

test('what stands twice', () => {
  const evidence = { item: 1, met: true, evidence: '批复' };
  const value = { criterion: 'network', indicator: 'rate', actual: 100 };
  const application = anApplication({
    assessments: [
      { criterion: 'network', items: [evidence, evidence] },
      { criterion: 'network', items: [] },
    ],
    indicators: [value, value],
  });
  expect(foundIn({ applications: [application] })).toEqual([
    `HB617 ${file} assessments.0.items.1.item`,
    `HB617 ${file} assessments.1.criterion`,
    `HB617 ${file} indicators.1.indicator`,
  ]);
});

test.each([
  [60, []],
  [61, []],
  [60.5, []],
  [100, ['HB616']],
  [58, ['HB616']],
])('2,887 of 4,770 printed as %s %%', (printedPercent, codes) => {
  const value = { criterion: 'network', indicator: 'rate', actual: 2887, of: 4770, printedPercent };
  const problems = foundIn({ applications: [anApplication({ indicators: [value] })] });
  expect(problems).toEqual(codes.map((code) => `${code} ${file} indicators.0.printedPercent`));
});

test('more than all, printed as 100 %, is what offices do', () => {
  const value = { criterion: 'network', indicator: 'rate', actual: 1273, of: 1264, printedPercent: 100 };
  expect(foundIn({ applications: [anApplication({ indicators: [value] })] })).toEqual([]);
});

test('a dossier carried from a cycle that has none', () => {
  const parts = { applications: [anApplication({ cycle: '2022-02', carriedFrom: '2022-01' })] };
  expect(found(applicationChain, parts)).toEqual([
    'HB614 applications/epidemic-free/2022-02/huayuan.md carriedFrom',
  ]);
});

test('a dossier carried from itself, and two carried from one another', () => {
  expect(found(applicationChain, { applications: [anApplication({ carriedFrom: '2022-01' })] })).toEqual([
    `HB615 ${file} carriedFrom`,
  ]);
  const next = aCycle({ id: '2022-02', assessment: { from: '2022-04-18', to: '2022-05-01' } });
  const parts = {
    cycles: [aCycle(), next],
    applications: [
      anApplication({ carriedFrom: '2022-02' }),
      anApplication({ cycle: '2022-02', carriedFrom: '2022-01' }),
    ],
  };
  expect(found(applicationChain, parts)).toEqual([`HB615 ${file} carriedFrom`]);
});

test('phases that the program does not have, or that run backwards', () => {
  const phased = aProgram({
    phases: [
      { id: 'start', name: '启动' },
      { id: 'improve', name: '持续改进', open: true },
    ],
  });
  const phases = (...some: [phase: string, from: string][]) =>
    found(applicationPhases, {
      programs: [phased],
      communities: [aCommunity()],
      applications: [anApplication({ phases: some.map(([phase, from]) => ({ phase, from })) })],
    });
  expect(phases(['start', '2020-01-01'], ['improve', '2021-01-01'])).toEqual([]);
  expect(phases(['statr', '2020-01-01'])).toEqual([`HB618 ${file} phases.0.phase → start`]);
  expect(phases(['improve', '2020-01-01'], ['start', '2021-01-01'])).toEqual([
    `HB619 ${file} phases.1.phase`,
  ]);
  expect(phases(['start', '2021-01-01'], ['improve', '2020-01-01'])).toEqual([
    `HB619 ${file} phases.1.phase`,
  ]);
});
