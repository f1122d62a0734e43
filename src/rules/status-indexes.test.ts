import { expect, test } from 'vitest';
import type { Plaque } from '../domain/plaque.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aLevel, anIssuerKey, aPlaque, aProgram } from '../testing/builders/records.ts';
import { statusIndexes } from './status-indexes.ts';

const file = 'plaques/epidemic-free.csv';
const boards = (...rows: Partial<Plaque>[]) =>
  rows.map((row, at) => aPlaque({ number: `QH-${at + 1}`, origin: { file, line: at + 2 }, ...row }));

test('an index of two boards, said at the later one', () => {
  const plaques = boards({ statusIndex: 5 }, { statusIndex: 0 }, { statusIndex: 5 });
  expect(found(statusIndexes, { plaques })).toEqual([`HB805 ${file}:4 statusIndex`]);
});

test('boards without an index, once a table, where the issuer signs', () => {
  const plaques = boards({}, { statusIndex: 0 }, {});
  expect(found(statusIndexes, { plaques })).toEqual([]);
  expect(found(statusIndexes, { plaques, keys: [anIssuerKey()] })).toEqual([`HB807 ${file}:2 statusIndex`]);
  const ended = [anIssuerKey({ until: '2022-03-31' })];
  expect(found(statusIndexes, { plaques, keys: ended })).toEqual([]);
});

test('what is only registered here needs no index', () => {
  const list = [aLevel({ id: 'city' }), aLevel({ id: 'province', grantedHere: false })];
  const programs = [aProgram({ levels: { mode: 'independent', list } })];
  const parts = { programs, keys: [anIssuerKey()] };
  expect(found(statusIndexes, { ...parts, plaques: boards({ level: 'province' }) })).toEqual([]);
  expect(found(statusIndexes, { ...parts, plaques: boards({ level: 'city' }) })).toEqual([
    `HB807 ${file}:2 statusIndex`,
  ]);
});
