import { expect, test } from 'vitest';
import { pieceEnds } from './piece-ends.ts';

/** Lines of 10 without gaps. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ top: at * 10, bottom: at * 10 + 10 }));

test('a short page is one piece', () => {
  expect(pieceEnds(100, lines(10), 100)).toEqual([100]);
});

test('a long page is cut between lines', () => {
  expect(pieceEnds(100, lines(10), 45)).toEqual([40, 80, 100]);
});

test('what holds lines together goes on as a whole', () => {
  const row = { top: 20, bottom: 60 };
  expect(pieceEnds(100, [...lines(10), row], 45)).toEqual([20, 60, 100]);
});

test('what is higher than a piece is cut all the same', () => {
  expect(pieceEnds(100, [{ top: 0, bottom: 100 }], 40)).toEqual([40, 80, 100]);
});
