import { expect, test } from 'vitest';
import { casesInCi } from './cases.ts';

test('parsers are given at least 5,000 inputs in CI, and 100,000 by night', () => {
  const inCi = Object.values(casesInCi).reduce((sum, cases) => sum + cases, 0);
  expect(inCi).toBeGreaterThanOrEqual(5_000);
  expect(inCi * 20).toBeGreaterThanOrEqual(100_000);
});
