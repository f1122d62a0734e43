import { describe, expect, it } from 'vitest';
import { countScale, targetScale } from './bars.ts';

describe('the scale of bars', () => {
  it('goes beyond the target, so that its line is seen', () => {
    expect(targetScale([52.22, 57.63])).toEqual({
      of: 125,
      ticks: [
        { value: 0, text: '0', target: false },
        { value: 50, text: '50%', target: false },
        { value: 100, text: '100%', target: true },
      ],
    });
  });

  it('holds what is far beyond the target, with fewer marks', () => {
    const { of, ticks } = targetScale([412]);
    expect(of).toBe(425);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '200%', '400%']);
  });

  it('of counts ends at a round number, and at 1 where there is nothing', () => {
    expect(countScale([96, 31]).ticks.map(({ text }) => text)).toEqual(['0', '50', '100']);
    expect(countScale([])).toEqual({
      of: 1,
      ticks: [
        { value: 0, text: '0' },
        { value: 1, text: '1' },
      ],
    });
  });
});
