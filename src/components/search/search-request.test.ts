import { expect, test } from 'vitest';
import { addressOf, requestOf, termsOf, type SearchRequest } from './search-request.ts';

test('an address says what is asked, and the same is asked again from it', () => {
  const request: SearchRequest = {
    query: '春江 & 花园',
    chosen: { kind: 'compound', street: '锦绣街道' },
    sort: 'date',
  };
  expect(requestOf(new URLSearchParams(addressOf(request)))).toEqual(request);
});

test('an unknown order is none', () => {
  expect(requestOf(new URLSearchParams('?sort=price'))).not.toHaveProperty('sort');
});

test('nothing asked needs no query in the address', () => {
  expect(addressOf(requestOf(new URLSearchParams('?q=++&kind=&utm=x')))).toBe('');
});

test('a query is cut after 120 characters, never within one', () => {
  expect([...requestOf(new URLSearchParams({ q: '𠮷'.repeat(10_000) })).query]).toEqual(
    Array.from({ length: 120 }, () => '𠮷'),
  );
});

test('a query falls apart at spaces, full-width ones too, into folded words', () => {
  expect(termsOf('锦绣街道　ＡＢ （二期） ——')).toEqual([
    ['锦', '绣', '街', '道'],
    ['a', 'b'],
    ['二', '期'],
  ]);
});

test('the site that alone is asked for stands in the address', () => {
  const request = { query: '春江', chosen: {}, issuer: 'donghu' };
  expect(addressOf(request)).toBe('?q=%E6%98%A5%E6%B1%9F&issuer=donghu');
  expect(requestOf(new URLSearchParams(addressOf(request)))).toEqual(request);
});
