import { expect, test } from 'vitest';
import { nameTable } from '../table/name-table.ts';
import { parseGuide, printGuide } from './guide.ts';

const { guide } = nameTable([
  {
    path: '/communities/c1/',
    names: ['重庆花園'],
    kind: 'compound',
    street: '锦绣街道',
    date: undefined,
    programs: ['无疫小区'],
    levels: [],
    statuses: ['in-force'],
  },
]);
const text = printGuide(guide);
const stored = JSON.parse(text) as { values: object };
const { values } = stored;

test('a guide is read as it was printed', () => {
  expect(parseGuide(text)).toEqual(guide);
});

test.each([
  [{ format: 3 }],
  [{ format: undefined }],
  [{ edition: '../../x' }],
  [{ files: 0 }],
  [{ files: '8' }],
  [{ files: 2 ** 30 }],
  [{ files: 1.5 }],
  [{ frequent: 'a b' }],
  [{ latin: [1] }],
  [{ variants: ['錦锦'] }],
  [{ usual: { chun: 5 } }],
  [{ others: null }],
  [{ usual: [] }],
  [{ others: { hua: '花'.repeat(33) } }],
  [{ counts: { kind: { compound: '5' } } }],
  [{ counts: { kind: 5 } }],
  [{ values: null }],
  [{ values: { ...values, kinds: 'compound' } }],
  [{ values: { ...values, streets: [{}] } }],
  [{ values: { ...values, streets: Array(5_001).fill('锦绣街道') } }],
  [{ values: { ...values, folders: undefined } }],
  [{ values: { ...values, standings: [['in-force']] } }],
  [{ values: { ...values, standings: [[[], [], [], []]] } }],
  [{ values: { ...values, standings: {} } }],
])('a guide is refused with %.80j', (changed) => {
  expect(() => parseGuide(JSON.stringify({ ...stored, ...changed }))).toThrow();
});

test.each(['', 'null', '5', '[]', '{}', '<!doctype html>'])('what is no guide is refused: %s', (other) => {
  expect(() => parseGuide(other)).toThrow();
});
