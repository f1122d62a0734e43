import { expect, test } from 'vitest';
import { chosenOf, widerWays } from './other-ways.ts';
import type { SearchRequest } from './search-request.ts';

const request: SearchRequest = {
  query: '春江 花园',
  chosen: { kind: 'compound', year: '2022' },
  sort: 'name',
};
const asked = (address: string) => Object.fromEntries(new URLSearchParams(address));

test('each choice is named in words, and can be dropped alone', () => {
  expect(chosenOf(request).map(({ text, address }) => [text, asked(address)])).toEqual([
    ['类别：小区', { q: '春江 花园', year: '2022', sort: 'name' }],
    ['年份：2022年', { q: '春江 花园', kind: 'compound', sort: 'name' }],
  ]);
});

test('where nothing else is asked, the choice leads back to the empty page', () => {
  expect(chosenOf({ query: '', chosen: { kind: 'compound' } })[0]?.address).toBe('?');
});

test('a question that finds nothing can be asked without choices, or with one of its words', () => {
  expect(widerWays(request, 3).map(({ text, address }) => [text, asked(address)])).toEqual([
    ['不加条件，找“春江 花园”（名称里有 3 条）', { q: '春江 花园', sort: 'name' }],
    ['只找“春江”', { q: '春江', kind: 'compound', year: '2022', sort: 'name' }],
    ['只找“花园”', { q: '花园', kind: 'compound', year: '2022', sort: 'name' }],
  ]);
});

test('one word without a choice cannot be asked any wider', () => {
  expect(widerWays({ query: '春江', chosen: {} }, 0)).toEqual([]);
});
