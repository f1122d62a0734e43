import { expect, test } from 'vitest';
import { NAMES_FORMAT } from '../names/guide.ts';
import { SPELLING } from '../text/spelling.ts';
import { LONGEST_DESCRIPTION, readDescription, searchDescription } from './description.ts';

const bundles = ['/pagefind/site/', '/pagefind/communities-binhe.2/'];
const { path, body } = searchDescription({ id: 'donghu', name: '东湖区' }, { pagefind: '1.6.0', bundles });

/** The description with one part of it replaced. */
function changed(part: string, replacement: string): string {
  if (!body.includes(part)) throw new Error(`No ${part} in ${body}`);
  return body.replace(part, replacement);
}

test('a site says where its names and texts lie, below its home page', () => {
  expect(path).toBe('/search/bundles.json');
  expect(readDescription(body)).toEqual({
    issuer: 'donghu',
    names: { format: NAMES_FORMAT, path: 'search/names/' },
    texts: {
      pagefind: '1.6.0',
      spelling: SPELLING,
      bundles: ['pagefind/site/', 'pagefind/communities-binhe.2/'],
    },
  });
});

test('the same search gives the same bytes', () => {
  expect(searchDescription({ id: 'donghu', name: '东湖区' }, { pagefind: '1.6.0', bundles }).body).toBe(body);
});

test('a description for another version is told apart from nonsense', () => {
  expect(readDescription(changed('"format": 1', '"format": 2'))).toBe('other-format');
});

test.each([
  'javascript:alert(1)/',
  'https://evil.example/',
  '//evil.example/',
  '/pagefind/',
  '../other/',
  'a/../../other/',
  './a/',
  'a/./b/',
  '%2e%2e/',
  'a\\\\b/',
  'a',
  'a/?b=/',
  '',
])('the folder “%s” is refused', (folder) => {
  expect(() => readDescription(changed('pagefind/site/', folder))).toThrow('Unexpected');
  expect(() => readDescription(changed('search/names/', folder))).toThrow('Unexpected');
});

test.each([
  ['no JSON', '<!doctype html>'],
  ['nothing', 'null'],
  ['a number', '5'],
  ['no parts', '{}'],
  ['an empty list', '[]'],
  ['a list in place of bundles', changed('"pagefind/site/"', '["pagefind/site/"]')],
  ['markup as the version', changed('1.6.0', '<img src=x>')],
  ['markup as the id', changed('"donghu"', '"<b>donghu</b>"')],
  ['too much', body + ' '.repeat(LONGEST_DESCRIPTION)],
  ['too many bundles', changed('"pagefind/site/"', Array(2001).fill('"a/"').join())],
])('%s is refused', (_, text) => {
  expect(() => readDescription(text)).toThrow();
});
