import { expect, test } from 'vitest';
import { evaluatePrivacy, sumOf } from './evaluate.ts';

const result = evaluatePrivacy({ seed: 1, planted: 4000, harmless: 24_000, persons: 1000, sentences: 3000 });

test('of 2,000 planted numbers and more at least 99.9 % are found', () => {
  const { texts, found } = sumOf(result.planted);
  expect(texts).toBeGreaterThanOrEqual(2000);
  expect(found / texts).toBeGreaterThanOrEqual(0.999);
});

test('20,000 harmless numbers and more raise at most one false alarm in 10,000', () => {
  const { texts, found } = sumOf(result.harmless);
  expect(texts).toBeGreaterThanOrEqual(20_000);
  expect(found / texts).toBeLessThanOrEqual(1 / 10_000);
});

test('named persons beside a state are noticed in nine of ten known wordings', () => {
  const noticed = ({ texts, found, warned }: typeof result.persons) => (found + warned) / texts;
  expect(noticed(result.persons)).toBeGreaterThan(0.9);
  expect(result.persons.found / result.persons.texts).toBeGreaterThan(0.85);
  // Honest: no list of wordings is whole. What this is today must not get worse.
  expect(noticed(result.otherwise)).toBeGreaterThan(0.28);
});

test('sentences that name nobody in such a state are not refused, and one in a hundred is asked about', () => {
  const { texts, found, warned } = result.sentences;
  expect(found / texts).toBeLessThan(0.001);
  expect(warned / texts).toBeLessThan(0.015);
});
