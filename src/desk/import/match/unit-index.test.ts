import { expect, test } from 'vitest';
import { aSummary } from '../../../testing/builders/imports.ts';
import { unitIndex } from './unit-index.ts';

const index = unitIndex(aSummary().units);
const kindOf = (name: string) => {
  const { kind, unit, candidates } = index.match(name);
  return `${kind} ${unit?.id ?? candidates.map(({ id }) => id).join(',')}`.trim();
};

test.each([
  ['春江花园一期', 'exact chunjiang-1'],
  ['芳草苑', 'alias chunjiang-2'],
  ['棉纺厂宿舍', 'former-name mingyuan'],
  ['春江花园（二期）', 'form chunjiang-2'],
  ['春江花园２期', 'form chunjiang-2'],
  ['春江 花园 一期', 'form chunjiang-1'],
  ['春江花園一期', 'traditional chunjiang-1'],
])('%s is found for certain', (name, found) => {
  expect(kindOf(name)).toBe(found);
});

test.each([
  ['春江名园', 'near mingyuan'],
  ['春江名苑小区', 'near mingyuan'],
  ['江花园一期', 'near chunjiang-1'],
  ['春江花园', 'near chunjiang-1,chunjiang-2'],
])('%s is only near', (name, found) => {
  expect(kindOf(name)).toBe(found);
});

test('another number is another place, not a slip', () => {
  expect(kindOf('春江花园三期')).not.toContain('exact');
  expect(index.match('春江花园三期').candidates).toEqual([]);
});

test('a name of two places is found by its street', () => {
  expect(kindOf('阳光花园')).toBe('ambiguous sunshine-1,sunshine-2');
  expect(index.match('阳光花园', { street: 'wenmiao' }).unit?.id).toBe('sunshine-2');
});

test('a unit of another street is a candidate at best', () => {
  const match = index.match('春江名苑', { street: 'wenmiao' });
  expect([match.kind, match.candidates.map(({ id }) => id)]).toEqual(['near', ['mingyuan']]);
});

test('what is like nothing is unknown', () => {
  expect(kindOf('天山雅居')).toBe('unknown');
});
