import { expect, test } from 'vitest';
import { masked, numberRuns, spansOfLength } from './number-run.ts';

test('a run holds the groups between its separators, folded, with their places', () => {
  const [run] = numberRuns('号 １２-34 567890x。');
  expect(run?.groups).toEqual([
    { value: '12', start: 2, end: 4 },
    { value: '34', start: 5, end: 7 },
    { value: '567890X', start: 8, end: 15 },
  ]);
});

test('short numbers and numbers on two lines are no run', () => {
  expect(numberRuns('2022-05-01\n2022-05-02')).toEqual([]);
});

test('spans begin and end with whole groups', () => {
  const [run] = numberRuns('12 345 6789012');
  const values = run === undefined ? [] : [...spansOfLength(run, 5)].map(({ value }) => value);
  expect(values).toEqual(['12345']);
});

test('a masked value keeps its length', () => {
  expect(masked('13812341234', 3, 4)).toBe('138****1234');
});
