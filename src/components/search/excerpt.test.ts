import { expect, test } from 'vitest';
import { excerpt, markTerms, type Piece } from './excerpt.ts';
import { termsOf } from './search-request.ts';

const shown = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks every occurrence, with the punctuation in it', () => {
  expect(shown(markTerms('清民〔2022〕24号，清民202224号', termsOf('清民[2022]24号')))).toBe(
    '[清民〔2022〕24号]，[清民202224号]',
  );
});

test('marks each of several words, the longer where they overlap', () => {
  expect(shown(markTerms('春江花园二期', termsOf('春江 春江花园 期')))).toBe('[春江花园]二[期]');
});

test('marks nothing where nothing was asked', () => {
  expect(shown(markTerms('春江花园', []))).toBe('春江花园');
});

test('a short text is shown whole', () => {
  expect(shown(excerpt('锦绣街道春江社区。', termsOf('春江')))).toBe('锦绣街道[春江]社区。');
});

test('of a long text the surroundings of the first occurrence are shown, as long as without one', () => {
  const text = `${'甲'.repeat(200)}春江${'乙'.repeat(200)}`;
  expect(shown(excerpt(text, termsOf('春江')))).toBe(`……${'甲'.repeat(20)}[春江]${'乙'.repeat(68)}……`);
  expect(shown(excerpt(text, termsOf('丙')))).toBe(`${'甲'.repeat(90)}……`);
});

test('never cuts a character of two units', () => {
  const text = `${'甲'.repeat(99)}${'𠮷'.repeat(30)}春江${'𠮷'.repeat(100)}`;
  expect(shown(excerpt(text, termsOf('春江')))).not.toMatch(/\p{Cs}/u);
});
