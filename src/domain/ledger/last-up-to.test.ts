import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../plain-date.ts';
import { lastUpTo } from './last-up-to.ts';

test('the last item up to a day is the one that walking from the end finds', () => {
  const items = fc
    .array(fc.nat(60), { maxLength: 30 })
    .map((days) =>
      days.toSorted((a, b) => a - b).map((day, at) => ({ at, date: addDays('2022-01-01', day) })),
    );
  fc.assert(
    fc.property(items, fc.integer({ min: -5, max: 70 }), (list, offset) => {
      const day = addDays('2022-01-01', offset);
      expect(lastUpTo(list, day)).toBe(list.findLast(({ date }) => date <= day));
    }),
  );
});
