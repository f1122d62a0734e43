import { expect, test } from 'vitest';
import { inOtherNumerals } from './numerals.ts';

test.each([
  ['春江花园2期', '春江花园二期'],
  ['春江花园２期', '春江花园二期'],
  ['春江花园二期', '春江花园2期'],
  ['10号院', '十号院'],
  ['12号院', '十二号院'],
  ['第二十三期', '第23期'],
  ['第三十期', '第30期'],
  ['十号院', '10号院'],
  ['一村', '1村'],
])('%s is %s in other numerals', (query, other) => {
  expect(inOtherNumerals(query)).toBe(other);
});

test.each(['2022', 'QH-2204-0001', '三八里', '十十', '春江花园', ''])(
  'a text without a number of one or two figures stays as it is: %s',
  (query) => {
    expect(inOtherNumerals(query)).toBe(query);
  },
);
