import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, theDivisions } from '../testing/builders/records.ts';
import { divisionTree } from './division-tree.ts';

const divisions = theDivisions();
const changed = (id: string, changes: Partial<(typeof divisions)[number]>) => ({
  divisions: divisions.map((division) => (division.id === id ? { ...division, ...changes } : division)),
});

test('a district, its streets and their neighbourhoods are a tree', () => {
  expect(found(divisionTree, {})).toEqual([]);
});

test('a neighbourhood directly under the district', () => {
  expect(found(divisionTree, changed('liuan', { division: 'qinghe' }))).toEqual([
    'HB310 divisions.csv:4 parent',
  ]);
});

test('a street under no district', () => {
  expect(found(divisionTree, changed('chunjiang', { division: undefined }))).toEqual([
    'HB310 divisions.csv:3 parent',
  ]);
});

test('two divisions that lie in each other', () => {
  expect(found(divisionTree, changed('chunjiang', { division: 'liuan' }))).toEqual([
    'HB310 divisions.csv:3 parent',
  ]);
});

test('no district', () => {
  const parts = { divisions: divisions.slice(1) };
  expect(found(divisionTree, parts)).toEqual(['HB311 divisions.csv:1 ']);
});

test('a second district', () => {
  const second = { ...theDivisions()[0], id: 'other', origin: { file: 'divisions.csv', line: 5 } };
  expect(found(divisionTree, { divisions: [...divisions, { ...aCommunity(), ...second }] })).toEqual([
    'HB312 divisions.csv:2 kind',
  ]);
});

test('a neighbourhood among the rows of a roll', () => {
  expect(found(divisionTree, { communities: [aCommunity({ kind: 'neighbourhood' })] })).toEqual([
    'HB315 communities/chunjiang.csv:2 kind',
  ]);
});
