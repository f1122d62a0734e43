import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { aCycle, anEvent, aProgram } from '../testing/builders/records.ts';
import type { Cycle } from '../domain/cycle.ts';
import { assessmentSpans } from './assessment-spans.ts';
import { cycleSpans } from './cycle-spans.ts';
import { eventsInCycle } from './events-in-cycle.ts';
import { publicity } from './publicity.ts';

const file = 'cycles/epidemic-free/2022-01.md';
const rows = 'cycles/epidemic-free/2022-01.csv';

test('assessments of one program that overlap', () => {
  const next = aCycle({ id: '2022-02', assessment: { from: '2022-04-17', to: '2022-04-30' } });
  expect(found(assessmentSpans, { cycles: [aCycle(), next] })).toEqual([
    'HB426 cycles/epidemic-free/2022-02.md assessment.from',
  ]);
});

test('an assessment may begin on the day after the one before, and beside those of other programs', () => {
  const next = aCycle({ id: '2022-02', assessment: { from: '2022-04-18', to: '2022-05-01' } });
  const programs = [aProgram(), aProgram({ id: 'other' })];
  const cycles = [aCycle(), next, aCycle({ program: 'other' })];
  expect(found(assessmentSpans, { programs, cycles })).toEqual([]);
});

test('an assessment inside a longer one before the last', () => {
  const spans = [
    ['2022-01-01', '2022-12-31'],
    ['2022-02-01', '2022-02-28'],
    ['2022-04-01', '2022-04-30'],
  ];
  const cycles = spans.map(([from = '', to = ''], index) =>
    aCycle({ id: `c${index}`, assessment: { from, to } }),
  );
  expect(found(assessmentSpans, { cycles })).toEqual([
    'HB426 cycles/epidemic-free/c1.md assessment.from',
    'HB426 cycles/epidemic-free/c2.md assessment.from',
  ]);
});

const ofCycle = (changes: Partial<Cycle>) => ({ cycles: [aCycle(changes)] });

test('a validity that begins before the assessment', () => {
  expect(found(cycleSpans, ofCycle({ validity: { from: '2022-04-01' } }))).toEqual([
    `HB427 ${file} validity.from`,
  ]);
});

test('a publicity that begins before the assessment', () => {
  const window = { from: '2022-04-01', to: '2022-04-02' };
  expect(found(cycleSpans, ofCycle({ publicity: window }))).toEqual([`HB427 ${file} publicity.from`]);
});

test('a span that overlaps the one before is unusual', () => {
  const window = { from: '2022-04-14', to: '2022-04-17' };
  expect(found(cycleSpans, ofCycle({ publicity: window }))).toEqual([`HB437 ${file} publicity.from`]);
});

test('a validity without end may begin with the assessment', () => {
  expect(found(cycleSpans, ofCycle({ validity: { from: '2022-04-04' } }))).toEqual([]);
});

test('a row before the assessment of its cycle is unusual', () => {
  const events = [anEvent({ event: 'applied', date: '2022-04-03' })];
  expect(found(eventsInCycle, { events })).toEqual([`HB428 ${rows}:2 date`]);
});

const announced = aProgram({ publicity: { workingDays: 5 } });
const windowed = (from: string, to: string, ...events: Parameters<typeof anEvent>) => ({
  programs: [announced],
  cycles: [aCycle({ publicity: { from, to } })],
  events: events.map(anEvent),
});

test('a certification needs a window where the program has publicity, named once for the cycle', () => {
  const events = [anEvent(), anEvent({ unit: 'liuan' })];
  expect(found(publicity, { programs: [announced], events })).toEqual([`HB431 ${file} publicity`]);
});

test('a cycle without certifications needs no window', () => {
  const events = [anEvent({ event: 'applied' })];
  expect(found(publicity, { programs: [announced], events })).toEqual([]);
});

test('nothing is certified before the window has closed', () => {
  expect(found(publicity, windowed('2022-04-18', '2022-04-22', { date: '2022-04-22' }))).toEqual([
    `HB433 ${rows}:2 date`,
  ]);
  expect(found(publicity, windowed('2022-04-18', '2022-04-22', { date: '2022-04-23' }))).toEqual([]);
});

test('five working days over the Labour Day holiday end on Saturday 2022-05-07, which is worked', () => {
  expect(found(publicity, windowed('2022-04-28', '2022-05-07'))).toEqual([]);
  expect(found(publicity, windowed('2022-04-28', '2022-05-06'))).toEqual([
    `HB502 ${file} publicity.to → 2022-05-07`,
  ]);
});

test('a window neither begins nor ends on a holiday', () => {
  expect(found(publicity, windowed('2022-04-30', '2022-05-15'))).toEqual([
    `HB503 ${file} publicity.from`,
    `HB503 ${file} publicity.to`,
  ]);
});

test('a window in a year without calendar cannot be counted', () => {
  expect(found(publicity, windowed('2023-03-01', '2023-03-07'))).toEqual([`HB504 ${file} publicity.from`]);
});

test('a window of years is a mistyped year', () => {
  expect(found(publicity, windowed('2022-04-18', '2202-04-22'))).toEqual([`HB519 ${file} publicity.to`]);
});

test('a window where the program has no publicity has no effect', () => {
  const cycles = [aCycle({ publicity: { from: '2022-04-18', to: '2022-04-22' } })];
  expect(found(publicity, { cycles })).toEqual([`HB438 ${file} publicity`]);
});
