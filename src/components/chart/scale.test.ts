import { describe, expect, it } from 'vitest';
import { labelled, percentOf, scaleFor } from './scale.ts';

describe('the axis of a chart', () => {
  it.each([
    [[102], 150, [0, 50, 100, 150]],
    [[3], 3, [0, 1, 2, 3]],
    [[1284, 1190], 1500, [0, 500, 1000, 1500]],
    [[100], 100, [0, 25, 50, 75, 100]],
    [[19_000], 20_000, [0, 5000, 10_000, 15_000, 20_000]],
    [[7], 8, [0, 2, 4, 6, 8]],
    [[9], 9, [0, 3, 6, 9]],
  ])('for %j ends at %d', (values, top, ticks) => {
    expect(scaleFor(values)).toEqual({ top, ticks });
  });

  it('has an end other than 0 where there is nothing to show', () => {
    expect(scaleFor([])).toEqual({ top: 1, ticks: [0, 1] });
    expect(scaleFor([0, 0])).toEqual({ top: 1, ticks: [0, 1] });
  });

  it('holds every value in at most four whole steps', () => {
    for (let value = 1; value < 3000; value += 7) {
      const { top, ticks } = scaleFor([value]);
      expect(top).toBeGreaterThanOrEqual(value);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('a place on the axis', () => {
  it('is a share of its length', () => {
    expect(percentOf(102, 150)).toBe('68%');
    expect(percentOf(1, 3)).toBe('33.33%');
  });

  it('is never outside of it', () => {
    expect([percentOf(170, 100), percentOf(-3, 100), percentOf(1, 0)]).toEqual(['100%', '0%', '0%']);
  });
});

describe('labels', () => {
  it('stand evenly, and always at the last mark', () => {
    expect([...labelled(5, 3)]).toEqual([0, 2, 4]);
    expect([...labelled(26, 8)]).toEqual([1, 5, 9, 13, 17, 21, 25]);
    expect([...labelled(3, 8)]).toEqual([0, 1, 2]);
    expect([...labelled(0, 8)]).toEqual([]);
  });
});
