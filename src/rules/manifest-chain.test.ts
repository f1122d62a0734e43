import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { manifestsOf } from '../testing/builders/manifests.ts';
import { manifestChain } from './manifest-chain.ts';

const manifests = manifestsOf('2022-05-01', '2022-05-02', '2022-05-03');
const [first, second, third] = manifests as [
  (typeof manifests)[0],
  (typeof manifests)[0],
  (typeof manifests)[0],
];

test('a chain without a gap is one', () => {
  expect(found(manifestChain, { manifests })).toEqual([]);
});

test('a row that was removed shows at the one after it', () => {
  expect(found(manifestChain, { manifests: [first, third] })).toEqual(['HB820 manifests.csv:4 sequence']);
  expect(found(manifestChain, { manifests: [second, third] })).toEqual(['HB820 manifests.csv:3 sequence']);
});

test('a row that stands twice, and rows in another order, are out of sequence', () => {
  expect(found(manifestChain, { manifests: [first, first] })).toEqual(['HB820 manifests.csv:2 sequence']);
  expect(found(manifestChain, { manifests: [first, third, second] })).toHaveLength(2);
});

test('a row that was written over no longer links', () => {
  const other = { ...second, sha256: 'f'.repeat(64) };
  expect(found(manifestChain, { manifests: [first, other, third] })).toEqual([
    'HB821 manifests.csv:4 previous',
  ]);
});

test('the first row has none before it', () => {
  const other = { ...first, previous: 'f'.repeat(64) };
  expect(found(manifestChain, { manifests: [other] })).toEqual(['HB821 manifests.csv:2 previous']);
});

test('days that run backwards are told', () => {
  const late = { ...first, published: '2022-05-09' };
  expect(found(manifestChain, { manifests: [late, second, third] })).toEqual([
    'HB822 manifests.csv:3 published',
  ]);
});
