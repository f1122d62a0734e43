import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateWord, statesIn } from './sensitive-state.ts';

test('a word is found with its sort and its place', () => {
  expect(statesIn('走访低保户，看望孤儿和肺癌患者')).toEqual([
    { word: '低保', sort: 'aid', index: 2 },
    { word: '孤儿', sort: 'minor', index: 8 },
    { word: '肺癌', sort: 'health', index: 11 },
  ]);
});

test('every word is found, wherever the expression for it would be', () => {
  const signs = [...new Set(stateWord.replaceAll(/[?:|()[\]!]/g, ''))];
  const words = stateWord
    .slice(3, -1)
    .split(/[|()]/)
    .map((word) => word.replaceAll(/[?:!]|\[|\]/g, ''));
  const text = fc.array(fc.constantFrom(...signs, ...words, ...words), { maxLength: 12 });
  const said = new Set<string>();
  fc.assert(
    fc.property(text, (parts) => {
      const found = statesIn(parts.join('')).map(({ word, index }) => ({ word, index }));
      const all = Array.from(parts.join('').matchAll(new RegExp(stateWord, 'g')));
      expect(found).toEqual(all.map(({ 0: word, index }) => ({ word, index })));
      for (const { word } of found) said.add(word);
    }),
    { numRuns: 3_000, seed: 8 },
  );
  expect(said.size).toBeGreaterThan(70);
});
