import { expect, test } from 'vitest';
import { isReached, valuePercent } from './indicator-value.ts';

const jobs = { id: 'jobs', name: '就业', unit: '人', target: 1000 };
const rate = { id: 'rate', name: '知晓率', unit: '%', target: 85 };
const water = { id: 'water', name: '人均用水', unit: '升/天', target: 120, atMost: true };

test('a count out of its whole comes to a percentage, and reaches its own target', () => {
  expect(valuePercent(jobs, { actual: 2887, of: 4770 })).toBeCloseTo(60.52, 2);
  expect(isReached(jobs, { actual: 2887, of: 4770 })).toBe(false);
  expect(isReached(jobs, { actual: 1264, of: 1264 })).toBe(true);
});

test('a count alone is compared with the target of the program', () => {
  expect(valuePercent(jobs, { actual: 500 })).toBe(50);
  expect(isReached(jobs, { actual: 1000 })).toBe(true);
});

test('an indicator in per cent is one already, or is computed from a count', () => {
  expect(valuePercent(rate, { actual: 86 })).toBe(86);
  expect(isReached(rate, { actual: 86 })).toBe(true);
  expect(valuePercent(rate, { actual: 42, of: 50 })).toBe(84);
  expect(isReached(rate, { actual: 42, of: 50 })).toBe(false);
});

test('a target that is the most allowed has no percentage and is kept to', () => {
  expect(valuePercent(water, { actual: 130 })).toBeUndefined();
  expect(isReached(water, { actual: 130 })).toBe(false);
  expect(isReached(water, { actual: 120 })).toBe(true);
});

test('a target of 0 has no percentage', () => {
  expect(valuePercent({ ...jobs, target: 0 }, { actual: 3 })).toBeUndefined();
});
