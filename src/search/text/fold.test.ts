import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const folded = (text: string) => fold(text).join('');

test('a document number folds alike with any brackets, or none', () => {
  const forms = ['清指〔2022〕5号', '清指[2022]5号', '清指（2022） 5 号', '清指２０２２５号', '清指20225号'];
  expect(new Set(forms.map(folded))).toEqual(new Set(['清指20225号']));
});

test('letters fold to lower case without accents', () => {
  expect(folded('Ａ区 Café Ünï')).toBe('a区cafeuni');
});

test('what cannot be seen or is no letter is left out', () => {
  expect(folded('春\u200b江\ufeff😀·★_—“花园”')).toBe('春江花园');
});

test('a character beyond the first plane stays whole', () => {
  expect(fold('𠮷祥')).toEqual(['𠮷', '祥']);
});
