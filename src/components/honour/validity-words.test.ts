import { expect, it } from 'vitest';
import { validityWords } from './validity-words.ts';

it.each([
  ['in-force', '2022-05-29', '有效至'],
  ['in-force', undefined, '长期有效'],
  ['suspended', '2022-05-29', '原定有效至'],
  ['suspended', undefined, '暂停期间不算在册'],
  ['expired', '2021-12-31', '有效期止于'],
  ['revoked', undefined, ''],
] as const)('introduces the validity of an honour that is %s until %s', (state, validTo, words) => {
  expect(validityWords({ state, validTo })).toBe(words);
});
