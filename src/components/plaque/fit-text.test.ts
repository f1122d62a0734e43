import { expect, it } from 'vitest';
import { fitText, textEms } from './fit-text.ts';

it('counts a Chinese character as one em and a letter as about half', () => {
  expect(textEms('一期A栋')).toBeCloseTo(3.56);
});

it('keeps the largest size while the text is short', () => {
  expect(fitText('无疫小区', 500, 92)).toBe(92);
});

it('shrinks a long text, its spacing included, to the width', () => {
  const size = fitText('综合减灾示范社区', 500, 92, 0.14);
  expect(size * (8 + 7 * 0.14)).toBeLessThanOrEqual(500);
  expect(size).toBeGreaterThan(50);
});
