import { expect, test } from 'vitest';
import { indicatorPeriod, lastDayOfPeriod, periodKind, yearBefore } from './indicator-period.ts';

test('years, half-years, quarters and months are periods, and nothing else is', () => {
  const isPeriod = (text: string) => indicatorPeriod.safeParse(text).success;
  expect(['2022', '2022-H1', '2022-Q4', '2022-12'].every(isPeriod)).toBe(true);
  expect(['2022-H3', '2022-Q0', '2022-13', '2022-5', '22', '2022H1', ''].some(isPeriod)).toBe(false);
});

test('a period knows its kind and its last day', () => {
  const of = (period: string) => `${periodKind(period)} ${lastDayOfPeriod(period)}`;
  expect(['2022', '2022-H1', '2022-H2', '2022-Q1', '2024-02', '2022-12'].map(of)).toEqual([
    'year 2022-12-31',
    'half 2022-06-30',
    'half 2022-12-31',
    'quarter 2022-03-31',
    'month 2024-02-29',
    'month 2022-12-31',
  ]);
});

test('the year before has the same period', () => {
  expect(['2022', '2022-H1', '2022-05'].map(yearBefore)).toEqual(['2021', '2021-H1', '2021-05']);
});
