import { expect, test } from 'vitest';
import { masked, numberRuns, spansOfLength } from './number-run.ts';

test('a run holds the groups between its separators, folded, with their places', () => {
  const [run] = numberRuns('号 １２-34 567890９x。');
  expect(run?.groups.map(({ value, start, end, gap }) => ({ value, start, end, gap }))).toEqual([
    { value: '12', start: 2, end: 4, gap: 'tight' },
    { value: '34', start: 5, end: 7, gap: 'loose' },
    { value: '5678909X', start: 8, end: 16, gap: 'loose' },
  ]);
});

test('short numbers and numbers in two cells are no run', () => {
  expect([...numberRuns('2022-05-01，2022-05-02 | 123 | 45')]).toEqual([]);
});

test('what readers do not see is a tight gap', () => {
  const [run] = numberRuns('138**1234**1\u200b2\n3<br>4');
  expect(run?.groups.map(({ gap }) => gap)).toEqual(Array(6).fill('tight'));
});

test('spans begin and end with whole groups', () => {
  const [run] = numberRuns('12 345 6789012');
  const values = run === undefined ? [] : [...spansOfLength(run, 5)].map(({ value }) => value);
  expect(values).toEqual(['12345']);
});

test('a masked value keeps its length', () => {
  expect(masked('13812341234', 3, 4)).toBe('138****1234');
});

test('a text of nothing but digits and separators is read once', () => {
  const text = '1 '.repeat(200_000);
  const [run] = numberRuns(text);
  expect(run?.groups).toHaveLength(200_000);
});
