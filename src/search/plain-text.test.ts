import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('keeps the words of headings, lists and tables apart and those of emphasis together', () => {
  const markdown =
    '## 一、范围\n\n**“重要”**通知，见[附件](/notices/x/)。\n\n- 甲\n- 乙\n\n|档次|数|\n|---|---|\n|五星|2|';
  expect(plainText(markdown)).toBe('一、范围 “重要”通知，见附件。 甲 乙 档次 数 五星 2');
});

test('shows raw HTML and entities as a reader sees them', () => {
  expect(plainText('a < b & c <b>d</b>')).toBe('a < b & c <b>d</b>');
});
