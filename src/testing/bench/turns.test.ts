import { expect, test } from 'vitest';
import { exponent } from './growth.ts';
import { turns } from './turns.ts';

const order = (ours: string[], peers: string[]) =>
  turns(ours, peers).map((turn) => ('ours' in turn ? turn.ours : turn.peer));

test('each peer runs right after us', () => {
  expect(order(['standard'], ['hugo', 'pagefind'])).toEqual(['standard', 'hugo', 'standard', 'pagefind']);
});

test('each of our builds has its turn, with fewer peers or none', () => {
  expect(order(['standard', 'none', 'full'], ['hugo'])).toEqual(['standard', 'hugo', 'none', 'full']);
  expect(order(['standard'], [])).toEqual(['standard']);
});

test('the exponent of growth is that of the power law', () => {
  const law = (power: number) => [2000, 20_000, 200_000].map((size) => [size, 3 * size ** power] as const);
  expect(exponent(law(1))).toBe(1);
  expect(exponent(law(1.5))).toBe(1.5);
});
