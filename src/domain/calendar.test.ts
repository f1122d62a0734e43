import { expect, test } from 'vitest';
import { calendar2022 } from '../testing/builders/registry.ts';
import { calendarOf, isWorkingDay, lastDayOfWindow, workingDaysIn } from './calendar.ts';

const calendar = calendarOf([calendar2022()]);

test('weekends and holidays are not worked, made-up weekends are', () => {
  const days = ['2022-04-22', '2022-04-23', '2022-04-24', '2022-05-02', '2022-05-07'];
  expect(days.map((day) => isWorkingDay(calendar, day))).toEqual([true, false, true, false, true]);
});

test('a window of five working days from 2022-04-28 ends on Saturday 2022-05-07', () => {
  expect(lastDayOfWindow(calendar, '2022-04-28', 5)).toBe('2022-05-07');
  expect(workingDaysIn(calendar, '2022-04-28', '2022-05-07')).toBe(5);
});

test('a window that begins on a day off counts from the next working day', () => {
  expect(lastDayOfWindow(calendar, '2022-04-30', 1)).toBe('2022-05-05');
});
