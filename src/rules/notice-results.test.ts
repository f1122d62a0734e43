import { expect, test } from 'vitest';
import type { Notice } from '../domain/notice.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aNotice } from '../testing/builders/records.ts';
import { noticeResults } from './notice-results.ts';

const window = {
  from: '2022-04-18',
  to: '2022-04-22',
  workingDays: 5,
  channels: ['电话'],
  handledBy: '办公室',
};
const objection = {
  received: '2022-04-20',
  handled: '2022-04-24',
  outcome: 'not-upheld',
  summary: '情况不属实。',
} as const;

function mistakes(changes: Partial<Notice>): string[] {
  const publicity = aNotice({ id: 'publicity', kind: 'publicity', window });
  const result = aNotice({ id: 'result', published: '2022-04-25T09:00+08:00', ...changes });
  return found(noticeResults, { notices: [publicity, result] });
}

test('objections that were received in the window and handled before the result', () => {
  expect(mistakes({ resultOf: 'publicity', objections: [objection] })).toEqual([]);
  expect(mistakes({ resultOf: 'publicity', objections: [] })).toEqual([]);
});

test('objections of no publicity', () => {
  expect(mistakes({ objections: [] })).toEqual(['HB531 notices/result.md objections']);
});

test.each([
  ['received before the window', { received: '2022-04-17' }],
  ['handled before it was received', { handled: '2022-04-19' }],
  ['handled after the result', { handled: '2022-04-26' }],
])('an objection %s', (_, changes) => {
  expect(mistakes({ resultOf: 'publicity', objections: [objection, { ...objection, ...changes }] })).toEqual([
    'HB532 notices/result.md objections.1.received',
  ]);
});

test('a result on the last day of the window comes too early', () => {
  expect(mistakes({ resultOf: 'publicity', published: '2022-04-22T18:00+08:00' })).toEqual([
    'HB533 notices/result.md resultOf',
  ]);
});
