import { expect, test } from 'vitest';
import { aCycle, aProgram } from '../../testing/builders/records.ts';
import { lastDayOfTerm, validityOf } from './validity.ts';

test('a term ends on the day before the day of the month on which it began', () => {
  expect(lastDayOfTerm('2024-02-28', 12)).toBe('2025-02-27');
  expect(lastDayOfTerm('2024-03-01', 12)).toBe('2025-02-28');
  expect(lastDayOfTerm('2023-03-01', 12)).toBe('2024-02-29');
});

test('a term that begins on a day its last month does not have ends with that month', () => {
  expect(lastDayOfTerm('2024-02-29', 12)).toBe('2025-02-28');
  expect(lastDayOfTerm('2024-02-29', 48)).toBe('2028-02-28');
  expect(lastDayOfTerm('2024-01-31', 1)).toBe('2024-02-29');
});

test('a certification of 29 February holds to the end of February', () => {
  const program = aProgram({ period: { kind: 'term', months: 12 } });
  const cycle = aCycle({ validity: { from: '2024-01-01' } });
  expect(validityOf(program, cycle, '2024-02-29')).toEqual({ from: '2024-02-29', to: '2025-02-28' });
});
