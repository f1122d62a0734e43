import { expect, test } from 'vitest';
import { amount, changeWords, percentWords, printedWords } from './figure-words.ts';

test('percentages and amounts have two decimals at most', () => {
  expect([percentWords(60.5241), percentWords(60), percentWords(99.999)]).toEqual(['60.52%', '60%', '100%']);
  expect([amount(4770), amount(12.5), amount(1234567.891), amount(0)]).toEqual([
    '4,770',
    '12.5',
    '1,234,567.89',
    '0',
  ]);
});

test('what was printed is said where it reads otherwise, and whether it agrees', () => {
  const words = (percent: number, printed: number, as: 'rounded' | 'cut' | 'capped' | 'otherwise') =>
    printedWords({ period: '2022-H1', actual: 1, percent, printed: { percent: printed, as } });
  expect(words(60.4, 60, 'rounded')).toBeUndefined();
  expect(words(60.52, 60, 'cut')).toBe('印作60%');
  expect(words(111.3, 100, 'capped')).toBe('印作100%');
  expect(words(60.52, 65, 'otherwise')).toBe('印作65%，不符');
});

test('a change is said with its sign', () => {
  expect([changeWords(3.204), changeWords(-1), changeWords(0.001)]).toEqual(['+3.2', '−1', '持平']);
});
