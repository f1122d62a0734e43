import { expect, test } from 'vitest';
import { cubicPath } from './cubic-path.ts';

test('a quadratic curve becomes the same curve with two controls', () => {
  expect(cubicPath('M5 6q30 60 90-30z')).toBe('M5 6c20 40 50 30 90 -30z');
});

test('the middle of both is the same point', () => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = cubicPath('q7-11 13 17')
    .slice(1)
    .split(' ')
    .map(Number);
  // At one half: a quarter of start and end and half the control; an eighth, three eighths, three eighths, an eighth.
  expect((3 * x1 + 3 * x2 + x) / 8).toBeCloseTo(7 / 2 + 13 / 4, 1);
  expect((3 * y1 + 3 * y2 + y) / 8).toBeCloseTo(-11 / 2 + 17 / 4, 1);
});

test('lines and moves stay as they are', () => {
  expect(cubicPath('M1 2h3v-4l5 6m7 8c1 2 3 4 5 6z')).toBe('M1 2h3v-4l5 6m7 8c1 2 3 4 5 6z');
});
