import { expect, test } from 'vitest';
import { printedAs } from './printed-percent.ts';

test.each([
  [60.5241, 61, 'rounded'],
  [60.5241, 60.5, 'rounded'],
  [60.5241, 60, 'cut'],
  [59.96, 59.9, 'cut'],
  [0.29 * 100, 29, 'rounded'],
  [110.6, 100, 'capped'],
  [99.4, 100, 'otherwise'],
  [60.5241, 65, 'otherwise'],
])('%f %% printed as %f is %s', (computed, printed, how) => {
  expect(printedAs(computed, printed)).toBe(how);
});
