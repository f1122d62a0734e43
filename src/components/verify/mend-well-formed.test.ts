import { expect, test } from 'vitest';
import { isWellFormed } from './mend-well-formed.ts';

test('halves of letters are told as browsers tell them', () => {
  for (const text of ['', 'abc', '𠮷野家', '\ud842', '\udfb7', 'a\udfb7\ud842b', '𠮷\ud842', '\ud842𠮷']) {
    expect(isWellFormed.call(text)).toBe(text.isWellFormed());
  }
});
