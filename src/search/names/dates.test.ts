import { expect, test } from 'vitest';
import { dateTokens, tokensOfDate } from './dates.ts';

test.each([
  ['2022年4月', '#2022 04'],
  ['2022-04', '#2022 04'],
  ['2022/4', '#2022 04'],
  ['２０２２年４月', '#2022 04'],
  ['2022 年 4 月', '#2022 04'],
  ['2022年4月5日', '#2022 04 05'],
  ['2022-04-05', '#2022 04 05'],
  ['2022.4.5', '#2022 04 05'],
  ['2022', '#2022'],
  ['２０２２ 年', '#2022'],
])('%s is a date', (query, key) => {
  expect(dateTokens(query)?.join(' ')).toBe(key);
});

test.each(['4770', '20225', '2022-13', '2022-00', '2022-04-32', '2022-5号', '清指2022-4', '2204-0018', ''])(
  '%s is none',
  (query) => {
    expect(dateTokens(query)).toBeUndefined();
  },
);

test('a day is found by its month', () => {
  expect(tokensOfDate('2022-04-05T09:00+08:00').join(' ')).toBe('#2022 04 05');
});
