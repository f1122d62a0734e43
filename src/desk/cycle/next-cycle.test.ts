import { expect, test } from 'vitest';
import { calendarOf } from '../../domain/calendar.ts';
import { aCycle, aProgram } from '../../testing/builders/records.ts';
import { calendar2022 } from '../../testing/builders/registry.ts';
import { nextCycle } from './next-cycle.ts';

const calendar = calendarOf([calendar2022()]);
const term = aProgram({ period: { kind: 'term', months: 36 } });

test('a cycle of 14 days follows on the day after, and is counted on', () => {
  const last = aCycle({ id: '2022-3', title: '2022年第3期' });
  expect(nextCycle(aProgram(), [last], calendar, '2022-04-20')).toEqual({
    id: '2022-4',
    title: '2022年第4期',
    assessment: { from: '2022-04-18', to: '2022-05-01' },
    publicity: undefined,
    validity: { from: '2022-05-02', to: '2022-05-15' },
  });
});

test('in another year it is the first again', () => {
  const last = aCycle({
    id: '2022-26',
    title: '2022年第26期',
    assessment: { from: '2022-12-05', to: '2022-12-18' },
    validity: { from: '2022-12-19', to: '2023-01-01' },
  });
  expect(nextCycle(aProgram(), [last], calendar, '2022-12-20')).toMatchObject({
    id: '2023-1',
    title: '2023年第1期',
    validity: { from: '2023-01-02', to: '2023-01-15' },
  });
});

test('a program with terms comes round with the year', () => {
  const last = aCycle({
    id: '2021',
    title: '2021年度评定',
    assessment: { from: '2021-01-01', to: '2021-03-31' },
    validity: { from: '2021-05-06' },
  });
  expect(nextCycle(term, [last], calendar, '2022-01-04')).toMatchObject({
    id: '2022',
    title: '2022年度评定',
    assessment: { from: '2022-01-01', to: '2022-03-31' },
    validity: { from: '2022-05-06' },
  });
});

test('where there is publicity its window is counted by the calendar, and validity begins after it', () => {
  const last = aCycle({
    id: '2021',
    assessment: { from: '2021-03-01', to: '2021-04-26' },
    validity: { from: '2021-05-04' },
  });
  const program = { ...term, publicity: { workingDays: 5 } };
  expect(nextCycle(program, [last], calendar, '2022-04-20')).toMatchObject({
    publicity: { from: '2022-04-28', to: '2022-05-07' },
    validity: { from: '2022-05-09' },
  });
});

test('without the calendar of its year no window is offered', () => {
  const last = aCycle({ id: '2022', assessment: { from: '2022-01-01', to: '2022-03-31' } });
  const program = { ...term, publicity: { workingDays: 5 } };
  expect(nextCycle(program, [last], calendar, '2022-04-20').publicity).toBeUndefined();
});

test('the first cycle begins on the day, or is that of the year', () => {
  expect(nextCycle(aProgram(), [], calendar, '2022-04-20')).toMatchObject({
    id: '2022',
    assessment: { from: '2022-04-20', to: '2022-05-03' },
    validity: { from: '2022-05-04', to: '2022-05-17' },
  });
  expect(nextCycle(term, [], calendar, '2022-04-20')).toMatchObject({
    id: '2023',
    title: '2023年度',
    assessment: { from: '2022-01-01', to: '2022-12-31' },
  });
});
