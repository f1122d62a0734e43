import { expect, test } from 'vitest';
import type { IssuerKey } from '../domain/issuer-key.ts';
import { found } from '../testing/builders/ledgers.ts';
import { anIssuerKey } from '../testing/builders/records.ts';
import { issuerKeys } from './issuer-keys.ts';

/** Keys of different letters, `key-1` on line 2. */
const keys = (...rows: Partial<IssuerKey>[]) => ({
  keys: rows.map((row, at) =>
    anIssuerKey({
      id: `key-${at + 1}`,
      publicKeyMultibase: `z6Mk-${at + 1}`,
      origin: { file: 'keys.csv', line: at + 2 },
      ...row,
    }),
  ),
});

test('keys that follow one another, with days between them, are in order', () => {
  const rows = keys(
    { until: '2022-03-31' },
    { from: '2022-04-01', until: '2022-04-30' },
    { from: '2022-06-01' },
  );
  expect(found(issuerKeys, rows)).toEqual([]);
});

test('two keys in force on one day', () => {
  expect(found(issuerKeys, keys({ until: '2022-04-01' }, { from: '2022-04-01' }))).toEqual([
    'HB802 keys.csv:3 from',
  ]);
  expect(found(issuerKeys, keys({}, { from: '2022-04-01' }))).toEqual(['HB802 keys.csv:3 from']);
  expect(found(issuerKeys, keys({ from: '2022-04-01' }, { from: '2022-01-01' }))).toEqual([
    'HB802 keys.csv:3 from',
  ]);
});

test('a key taken back ends the day before, and from its first day on never was in force', () => {
  const taken = { revokedFrom: '2022-04-01', reason: '电脑丢失' };
  expect(found(issuerKeys, keys(taken, { from: '2022-04-01' }))).toEqual([]);
  expect(found(issuerKeys, keys(taken, { from: '2022-03-31' }))).toEqual(['HB802 keys.csv:3 from']);
  expect(found(issuerKeys, keys({ ...taken, revokedFrom: '2022-01-01' }, { from: '2022-01-01' }))).toEqual(
    [],
  );
});

test('a key that ends or is taken back before it began', () => {
  expect(found(issuerKeys, keys({ until: '2021-12-31' }))).toEqual(['HB803 keys.csv:2 until']);
  const taken = { revokedFrom: '2021-12-31', reason: '电脑丢失' };
  expect(found(issuerKeys, keys(taken))).toEqual(['HB803 keys.csv:2 revokedFrom']);
});

test('the same key under two numbers', () => {
  const same = { publicKeyMultibase: 'z6Mk-1' };
  expect(found(issuerKeys, keys({ ...same, until: '2022-03-31' }, { ...same, from: '2022-04-01' }))).toEqual([
    'HB804 keys.csv:3 publicKeyMultibase',
  ]);
});

test('a key that went away from the table is missed by its number', () => {
  const rest = { from: '2022-04-01' };
  expect(found(issuerKeys, keys({ id: 'key-2' }))).toEqual(['HB806 keys.csv:2 id']);
  expect(found(issuerKeys, keys({ until: '2022-03-31' }, { ...rest, id: 'key-3' }))).toEqual([
    'HB806 keys.csv:3 id',
  ]);
});

test('a key taken back without a reason', () => {
  expect(found(issuerKeys, keys({ revokedFrom: '2022-04-01' }))).toEqual(['HB808 keys.csv:2 reason']);
});
