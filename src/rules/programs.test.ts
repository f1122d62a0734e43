import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aLevel, anEvent, aProgram } from '../testing/builders/records.ts';
import type { Program } from '../domain/program.ts';
import { eventDocuments } from './event-documents.ts';
import { eventReasons } from './event-reasons.ts';
import { programParts } from './program-parts.ts';
import { reviewChain } from './review-chain.ts';
import { unitKinds } from './unit-kinds.ts';

const file = 'programs/epidemic-free.md';
const row = 'cycles/epidemic-free/2022-01.csv';
const announced: Program['review'][number] = { step: 'announced', by: '区', recorded: true };
const applied: Program['review'][number] = { step: 'applied', by: '小区', recorded: true };

test('ids of levels, criteria and indicators come once', () => {
  const indicator = { id: 'rate', name: '率', unit: '%', target: 1 };
  const criterion = { id: 'good', title: '好', items: ['一'], indicators: [indicator, indicator] };
  const programs = [
    aProgram({
      levels: { mode: 'exclusive', list: [aLevel(), aLevel()] },
      criteria: [criterion, { ...criterion, indicators: [] }],
    }),
  ];
  expect(found(programParts, { programs })).toEqual([
    `HB435 ${file} levels.list.1.id`,
    `HB435 ${file} criteria.1.id`,
    `HB435 ${file} criteria.0.indicators.1.id`,
  ]);
});

test('the steps of a review chain come in their order', () => {
  const programs = [aProgram({ review: [{ ...applied, step: 'accepted' }, applied] })];
  expect(found(reviewChain, { programs })).toEqual([`HB424 ${file} review.1.step`]);
});

test('a step may pass through several hands', () => {
  const programs = [
    aProgram({ review: [applied, { ...applied, step: 'reviewed' }, { ...applied, step: 'reviewed' }] }),
  ];
  expect(found(reviewChain, { programs })).toEqual([]);
});

test('announced without publicity', () => {
  expect(found(reviewChain, { programs: [aProgram({ review: [announced] })] })).toEqual([
    `HB425 ${file} review.0.step`,
  ]);
});

test('publicity without announced', () => {
  const programs = [aProgram({ publicity: { workingDays: 5 } })];
  expect(found(reviewChain, { programs })).toEqual([`HB439 ${file} review`]);
});

test('a unit of a kind that the program is not for is named at its first row', () => {
  const origin = (line: number) => ({ file: row, line });
  const events = [anEvent({ origin: origin(2) }), anEvent({ event: 'revoked', origin: origin(3) })];
  expect(found(unitKinds, { communities: [aCommunity({ kind: 'person' })], events })).toEqual([
    `HB318 ${row}:2 unit`,
  ]);
});

test('a reason that is none of the public categories', () => {
  const programs = [aProgram({ reasons: ['动态调整', '主动退出'] })];
  expect(found(eventReasons, { programs, events: [anEvent({ reason: '动态调正' })] })).toEqual([
    `HB429 ${row}:2 reason → 动态调整`,
  ]);
  expect(found(eventReasons, { programs, events: [anEvent({ reason: '主动退出' })] })).toEqual([]);
});

test('what another office grants needs its document', () => {
  const programs = [aProgram({ levels: { mode: 'exclusive', list: [aLevel({ grantedHere: false })] } })];
  expect(found(eventDocuments, { programs, events: [anEvent()] })).toEqual([`HB430 ${row}:2 document`]);
  const documented = anEvent({ document: '某省〔2022〕1号' });
  expect(found(eventDocuments, { programs, events: [documented] })).toEqual([]);
  expect(found(eventDocuments, { programs, events: [anEvent({ event: 'revoked' })] })).toEqual([]);
});

test('what this office grants needs no document', () => {
  expect(found(eventDocuments, { events: [anEvent()] })).toEqual([]);
});
