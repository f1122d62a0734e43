import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { beginning, phrase, spell, unspell, whole } from './spelling.ts';

test('spells a record letter by letter, punctuation with its letter, and marks where parts end', () => {
  expect(spell(['春江花园（二期）', 'A 区'])).toBe('qq 春 江 花 园（ 二 期） qq A^ 区 qq');
});

test('reads a record back as it was written, in plain forms', () => {
  expect(unspell(spell(['“春江”花园（二期）', 'PCR  检测\n点', '第①幢Ａ座']))).toEqual([
    '“春江”花园（二期）',
    'PCR 检测 点',
    '第1幢A座',
  ]);
});

test('an empty part stays a part', () => {
  expect(unspell(spell(['春江', '']))).toEqual(['春江', '']);
});

test('whatever the text, its letters are the words that Pagefind sees, and none is a boundary', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = spell([text]).split(' ').slice(1, -1);
      // Pagefind drops what is neither alphabetic nor numeric from a word.
      const seen = words.map((word) => word.replaceAll(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase());
      expect(seen).toEqual(fold(text));
      expect(words).not.toContain('qq');
    }),
    { numRuns: 500, examples: [['ﹰ'], ['カﾞ'], ['aͺb']] },
  );
});

test('asks for letters that stand together, begin a part, or are all of it', () => {
  expect([phrase(['春', '江']), beginning(['春', '江']), whole(['春', '江'])]).toEqual([
    '"春 江"',
    '"qq 春 江"',
    '"qq 春 江 qq"',
  ]);
});
