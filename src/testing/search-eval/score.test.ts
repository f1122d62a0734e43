import { expect, test } from 'vitest';
import { placeOf, score } from './score.ts';

const query = (all: boolean) => ({ text: '', right: new Set(['r1', 'r2']), all });

test('one right hit among the first five will do where one is asked for', () => {
  expect(placeOf(query(false), ['x', 'y', 'r1'])).toBe(3);
  expect(placeOf(query(false), ['x', 'y', 'z', 'a', 'b', 'r1'])).toBe(0);
});

test('all must be right where a part is asked for, as far as there are right ones', () => {
  expect(placeOf(query(true), ['r1', 'r2', 'x', 'y', 'z'])).toBe(1);
  expect(placeOf(query(true), ['r1', 'x', 'r2', 'y', 'z'])).toBe(0);
  expect(placeOf(query(true), [])).toBe(0);
});

test('adds places, times and bytes up', () => {
  const answers = [1, 2, 3, 4].map((ms) => ({ paths: [], ms, bytes: ms * 10 }));
  expect(score([1, 2, 0, 1], answers)).toEqual({
    queries: 4,
    first: 0.5,
    five: 0.75,
    mrr: 0.625,
    median_ms: 3,
    p95_ms: 4,
    median_bytes: 30,
    p95_bytes: 40,
  });
});
