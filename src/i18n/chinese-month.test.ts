import { expect, it } from 'vitest';
import { chineseMonth } from './chinese-month.ts';

it.each([
  ['2022-05-16', '二〇二二年五月'],
  ['2020-10-01', '二〇二〇年十月'],
  ['2019-12-31', '二〇一九年十二月'],
])('writes %s as boards do', (date, words) => {
  expect(chineseMonth(date)).toBe(words);
});
