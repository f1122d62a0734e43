import { expect, test } from 'vitest';
import { figureWords, targetWords } from './value-words.ts';

const value = { name: '', unit: '人', target: 1000, atMost: false, actual: 2887, reached: true };

test('a count out of its whole, a percentage, a decimal', () => {
  expect(figureWords('人', { actual: 2887, of: 4770 })).toBe('2,887/4,770人');
  expect(figureWords('%', { actual: 42, of: 50 })).toBe('42/50');
  expect(figureWords('%', { actual: 33.5 })).toBe('33.5%');
  expect(figureWords('平方米', { actual: 12345.678 })).toBe('12,345.678平方米');
});

test('a whole of its own is the target, unless it is in per cent', () => {
  expect(targetWords({ ...value, of: 4770 })).toBe('≥4,770人');
  expect(targetWords(value)).toBe('≥1,000人');
  expect(targetWords({ ...value, unit: '%', target: 85, of: 50 })).toBe('≥85%');
  expect(targetWords({ ...value, unit: '升/天', target: 120, atMost: true })).toBe('≤120升/天');
});
