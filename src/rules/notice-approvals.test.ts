import { expect, test } from 'vitest';
import type { ApprovalRecord } from '../domain/approval-record.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aNotice } from '../testing/builders/records.ts';
import { noticeApprovals } from './notice-approvals.ts';

const record: ApprovalRecord = {
  drafted: { by: '甲', on: '2022-04-15' },
  reviewed: [
    { by: '乙', on: '2022-04-15' },
    { by: '丙', on: '2022-04-16' },
  ],
  proofread: [],
  signed: { by: '丁', on: '2022-04-17' },
  secrecy: { by: '戊', on: '2022-04-16', result: '可以公开' },
};
const issuer = { approvals: { kinds: ['decision' as const], from: '2022-04-18' } };
const notices = [aNotice(), aNotice({ id: 'bulletin', kind: 'bulletin' })];

test('a notice without the approval record that the site asks for', () => {
  expect(found(noticeApprovals, { issuer, notices })).toEqual(['HB540 notices/decision.md kind']);
  expect(found(noticeApprovals, { issuer, notices, approvals: { decision: record } })).toEqual([]);
});

test('no record is asked for before the day from which the site asks, or where it does not', () => {
  const later = { approvals: { ...issuer.approvals, from: '2022-04-19' } };
  expect(found(noticeApprovals, { issuer: later, notices })).toEqual([]);
  expect(found(noticeApprovals, { notices })).toEqual([]);
});

test.each([
  ['approval.reviewed.0.on', { drafted: { by: '甲', on: '2022-04-16' } }],
  ['approval.signed.on', { signed: { by: '丁', on: '2022-04-15' } }],
  ['published', { signed: { by: '丁', on: '2022-04-19' } }],
  ['approval.secrecy.on', { secrecy: { ...record.secrecy, on: '2022-04-19' } }],
])('steps out of order, at %s', (field, changes) => {
  expect(found(noticeApprovals, { notices, approvals: { decision: { ...record, ...changes } } })).toEqual([
    `HB541 notices/decision.md ${field}`,
  ]);
});
