import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCycle, aLevel, anEvent, aPlaque, aProgram, aUnitEvent } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { TimelineStep } from './timeline-step.ts';

function timeline(parts: Partial<RegistryParts>, day: string): TimelineStep[] {
  return theView(aSite(parts, day), 'community', '/communities/huayuan/').timeline;
}

function told(steps: readonly TimelineStep[]): string[] {
  return steps.map(({ date, term }) => `${date} ${term}`);
}

const cycles = [0, 1, 2, 3].map((index) => {
  const from = addDays('2022-04-18', index * 14);
  return aCycle({
    id: `c${index + 1}`,
    title: `第 ${index + 1} 期`,
    assessment: { from: addDays(from, -14), to: addDays(from, -1) },
    validity: { from, to: addDays(from, 13) },
  });
});

/** One row for each cycle: `certified renewed renewed`. */
function oneRowEach(events: string) {
  return events.split(' ').flatMap((event, index) => {
    const cycle = cycles[index];
    return cycle ? eventRows([`${cycle.validity.from} huayuan ${event}`], { cycle: cycle.id }) : [];
  });
}

test('the newest step stands first', () => {
  const events = eventRows(['2022-04-10 huayuan applied', '2022-04-18 huayuan certified']);
  expect(told(timeline({ events }, '2022-04-20'))).toEqual(['2022-04-18 认定', '2022-04-10 申报']);
});

test('renewals without a break are one step', () => {
  const steps = timeline({ cycles, events: oneRowEach('certified renewed renewed renewed') }, '2022-06-01');
  expect(steps).toMatchObject([
    { term: '续认', date: '2022-05-02', until: '2022-05-30', times: 3, cycle: { text: '第 4 期' } },
    { term: '认定', date: '2022-04-18' },
  ]);
});

test('a step between renewals keeps them apart', () => {
  const events = [
    ...oneRowEach('certified renewed'),
    ...eventRows(['2022-05-10 huayuan suspended', '2022-05-12 huayuan restored'], { cycle: 'c2' }),
    ...eventRows(['2022-05-16 huayuan renewed'], { cycle: 'c3' }),
  ];
  const steps = timeline({ cycles, events }, '2022-05-20');
  expect(steps.map(({ term }) => term)).toEqual(['续认', '恢复', '暂停', '续认', '认定']);
  expect(steps.map(({ times }) => times)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a suspension and its restoration name each other’s day', () => {
  const events = eventRows([
    '2022-04-18 huayuan certified',
    '2022-04-22 huayuan suspended',
    '2022-04-25 huayuan restored',
  ]);
  expect(timeline({ events }, '2022-04-26')).toMatchObject([
    { term: '恢复', state: 'in-force', paired: '2022-04-22' },
    { term: '暂停', state: 'suspended', paired: '2022-04-25' },
    { term: '认定' },
  ]);
});

test('a suspension is not paired with a restoration that lies ahead', () => {
  const events = eventRows([
    '2022-04-18 huayuan certified',
    '2022-04-22 huayuan suspended',
    '2022-04-25 huayuan restored',
  ]);
  expect(timeline({ events }, '2022-04-24')[0]).toMatchObject({ term: '暂停', paired: undefined });
});

test('a suspension that ended in a revocation is not paired', () => {
  const events = eventRows([
    '2022-04-18 huayuan certified',
    '2022-04-22 huayuan suspended',
    '2022-04-25 huayuan revoked',
  ]);
  expect(timeline({ events }, '2022-04-26')).toMatchObject([
    { term: '取消', state: 'revoked' },
    { term: '暂停', paired: undefined },
    { term: '认定' },
  ]);
});

test('computed expiry is a step although no row says it, before what is decided anew on that day', () => {
  const events = [
    ...oneRowEach('certified'),
    ...eventRows(['2022-05-02 huayuan certified'], { cycle: 'c2' }),
  ];
  expect(told(timeline({ cycles, events }, '2022-05-02'))).toEqual([
    '2022-05-02 认定',
    '2022-05-02 期满',
    '2022-04-18 认定',
  ]);
});

test('a computed expiry is told until a row of a later day names its cause', () => {
  const events = [...oneRowEach('certified'), ...eventRows(['2022-05-04 huayuan lapsed'], { cycle: 'c2' })];
  const on = (day: string) => told(timeline({ cycles, events }, day));
  expect(on('2022-05-01')).toEqual(['2022-04-18 认定']);
  expect(on('2022-05-02')).toEqual(['2022-05-02 期满', '2022-04-18 认定']);
  expect(on('2022-05-04')).toEqual(['2022-05-04 未续', '2022-04-18 认定']);
});

test('boards hung and taken down are steps, each from its day', () => {
  const plaques = [aPlaque({ hungOn: '2022-04-20', removedOn: '2022-05-10', location: '北门东侧' })];
  const parts = { events: [anEvent()], plaques };
  expect(timeline(parts, '2022-05-10').map(({ date, term, text }) => [date, term, text])).toEqual([
    ['2022-05-10', '摘牌', '牌匾 QH-2204-0001'],
    ['2022-05-02', '期满', undefined],
    ['2022-04-20', '挂牌', '牌匾 QH-2204-0001，挂于北门东侧'],
    ['2022-04-18', '认定', undefined],
  ]);
  expect(told(timeline(parts, '2022-04-19'))).toEqual(['2022-04-18 认定']);
});

test('a renewal names the level it keeps', () => {
  const stars = aProgram({
    period: { kind: 'term', months: 36 },
    levels: {
      mode: 'exclusive',
      list: [aLevel({ id: 'three', name: '三星' }), aLevel({ id: 'four', name: '四星' })],
    },
  });
  const starCycles = [aCycle({ validity: { from: '2022-04-18' } })];
  const events = eventRows(['2022-04-18 huayuan certified four', '2022-05-01 huayuan renewed']);
  const steps = timeline({ programs: [stars], cycles: starCycles, events }, '2022-06-01');
  expect(steps.map(({ term, level }) => `${term} ${level}`)).toEqual(['续认 四星', '认定 四星']);
});

test('a renaming is told with both names and its document', () => {
  const unitEvents = [aUnitEvent({ event: 'rename', from: '棉纺厂宿舍', to: 'huayuan 小区' })];
  expect(timeline({ unitEvents }, '2022-06-01')).toMatchObject([
    { term: '更名', text: '“棉纺厂宿舍”更名为“huayuan 小区”（清民〔2022〕1号）' },
  ]);
});

test('a move names both divisions', () => {
  const unitEvents = [aUnitEvent({ event: 'move', from: 'chunjiang', to: 'liuan' })];
  expect(timeline({ unitEvents }, '2022-06-01')).toMatchObject([
    { term: '划转', text: '由春江街道划入柳岸社区（清民〔2022〕1号）' },
  ]);
});

test('a step of a cycle whose list does not exist yet leads to the program', () => {
  const events = eventRows(['2022-04-10 huayuan applied']);
  expect(timeline({ events }, '2022-04-12')[0]?.cycle).toEqual({
    text: '2022 年第 1 期',
    path: '/programs/epidemic-free/',
  });
});
