import { expect, test } from 'vitest';
import { LIST_IS_FULL, LIST_LENGTH, MOST_LISTS } from '../../domain/status-index.ts';
import { statusIndexGiver } from './status-index-giver.ts';

/** Draws these numbers one after the other, then from 0 on. */
function draws(...numbers: number[]) {
  let next = 0;
  return () => numbers.shift() ?? next++;
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

test('a place that is taken is drawn again', () => {
  const give = statusIndexGiver([7, 9], draws(7, 9, 8, 8, 10));
  expect([give(), give()]).toEqual([8, 10]);
});

test('draws from the whole list', () => {
  const limits: number[] = [];
  statusIndexGiver([], (limit) => limits.push(limit))();
  expect(limits).toEqual([LIST_LENGTH]);
});

test('a list that is half full is left, and the next one begun', () => {
  const give = statusIndexGiver(range(0, LIST_IS_FULL - 1), draws(LIST_LENGTH - 1, 3, 4));
  expect([give(), give(), give()]).toEqual([LIST_LENGTH - 1, LIST_LENGTH + 3, LIST_LENGTH + 4]);
});

test('new places come from the newest list, however many of the first are free', () => {
  expect(statusIndexGiver([5, LIST_LENGTH + 5], draws(6))()).toBe(LIST_LENGTH + 6);
  const full = range(LIST_LENGTH, LIST_IS_FULL);
  expect(statusIndexGiver([5, ...full], draws(6))()).toBe(2 * LIST_LENGTH + 6);
});

test('when all lists are full it says so', () => {
  const full = range((MOST_LISTS - 1) * LIST_LENGTH, LIST_IS_FULL);
  expect(statusIndexGiver(full, draws())).toThrow(/lists are full/);
});
