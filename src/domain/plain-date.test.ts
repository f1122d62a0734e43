import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInShanghai,
  daysBetween,
  localDateTime,
  plainDate,
  weekday,
} from './plain-date.ts';

test('days are counted across months and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2022-04-20', 36)).toBe('2025-04-20');
  expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
  expect(addMonths('2022-11-30', 3)).toBe('2023-02-28');
});

test('weeks begin on Monday', () => {
  expect([weekday('2022-05-02'), weekday('2022-05-08')]).toEqual([1, 7]);
});

test('the day changes at midnight in China', () => {
  expect(dayInShanghai(new Date('2022-05-22T15:59:59Z'))).toBe('2022-05-22');
  expect(dayInShanghai(new Date('2022-05-22T16:00:00Z'))).toBe('2022-05-23');
});

test('a day that does not exist is refused', () => {
  expect(plainDate.safeParse('2022-02-30').success).toBe(false);
  expect(plainDate.safeParse('2024-02-29').success).toBe(true);
});

test('a time of publication has minutes and an offset', () => {
  expect(localDateTime.safeParse('2022-05-23T09:00+08:00').success).toBe(true);
  expect(localDateTime.safeParse('2022-05-23T09:00').success).toBe(false);
});
