import { expect, test } from 'vitest';
import { runningList } from './running-list.ts';

test('reads a list as offices write it: head, count, names, what a name includes', () => {
  expect(runningList('锦绣街道(4个):甲小区、乙小区(含丙苑)、丁小区A区、戊小区。')).toEqual({
    head: '锦绣街道',
    stated: 4,
    names: [
      { name: '甲小区', includes: [] },
      { name: '乙小区', includes: ['丙苑'] },
      { name: '丁小区A区', includes: [] },
      { name: '戊小区', includes: [] },
    ],
  });
});

test('a bare phase belongs to the name before it', () => {
  const names = runningList('锦绣街道（3个）：春江花园一期、二期、东风里')?.names;
  expect(names?.map(({ name }) => name)).toEqual(['春江花园一期', '春江花园二期', '东风里']);
});

test('commas in brackets part no names', () => {
  const names = runningList('（一）文庙街道（共2个）：甲小区（含乙苑、丙苑），丁小区')?.names;
  expect(names).toEqual([
    { name: '甲小区', includes: ['乙苑', '丙苑'] },
    { name: '丁小区', includes: [] },
  ]);
});

test.each([
  '要求如下：一要重视，二要落实，三要督查。',
  '联系电话：0000-0000000',
  '时间：8:30—17:30',
  '各街道、镇：',
])('a sentence with a colon is no list: %s', (line) => {
  expect(runningList(line)).toBeUndefined();
});
