import { expect, test } from 'vitest';
import { textParts } from './text-parts.ts';

const partsOf = (lines: string[]) =>
  textParts(lines.map((text, index) => ({ line: index + 1, text }))).map(
    ({ title, from, lines: own, unclear }) => {
      return { title, from, lines: own.length, unclear };
    },
  );

test('headings that count behind the same words part a text', () => {
  expect(
    partsOf(['无疫小区材料两篇', '无疫小区材料1', '甲段。', '无疫小区材料2', '乙段。', '丙段。']),
  ).toEqual([
    { title: '无疫小区材料1', from: 2, lines: 1, unclear: false },
    { title: '无疫小区材料2', from: 4, lines: 2, unclear: false },
  ]);
});

test('第一篇, 第二篇 part a text', () => {
  expect(
    partsOf(['第一篇：春江的做法', '甲段。', '第二篇：和平的做法', '乙段。']).map(({ from }) => from),
  ).toEqual([1, 3]);
});

test('sections that count from one again are likely another text, and said to be unclear', () => {
  const lines = [
    '一、健全组织',
    '甲段。',
    '二、广泛宣传',
    '乙段。',
    '近年来，我街道做了以下工作。',
    '一、就业',
    '丙段。',
  ];
  expect(partsOf(lines)).toEqual([
    { title: undefined, from: 1, lines: 4, unclear: false },
    { title: undefined, from: 5, lines: 3, unclear: true },
  ]);
});

test('a text of one piece stays one', () => {
  expect(partsOf(['春江社区的做法', '一、甲', '二、乙'])).toEqual([
    { title: '春江社区的做法', from: 1, lines: 2, unclear: false },
  ]);
});
