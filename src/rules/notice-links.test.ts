import { expect, test } from 'vitest';
import type { Notice } from '../domain/notice.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aNotice } from '../testing/builders/records.ts';
import { noticeLinks } from './notice-links.ts';
import { referencesExist } from './references-exist.ts';

const later = (changes: Partial<Notice>) =>
  aNotice({ id: 'later', published: '2022-04-20T09:00+08:00', ...changes });
const mistakes = (...notices: Notice[]) => found(noticeLinks, { notices: [aNotice(), ...notices] });

test('a correction of a correction is in order', () => {
  const second = aNotice({ id: 'second', corrects: 'later', published: '2022-04-21T09:00+08:00' });
  expect(mistakes(later({ kind: 'correction', corrects: 'decision' }), second)).toEqual([]);
});

test('a correction that corrects nothing', () => {
  expect(mistakes(later({ kind: 'correction' }))).toEqual(['HB525 notices/later.md kind']);
  expect(mistakes(later({ kind: 'correction', withdraws: 'decision', reason: '重复印发' }))).toEqual([]);
});

test('corrections that run in a circle, even of the same minute', () => {
  const published = '2022-04-20T09:00+08:00';
  const circle = [later({ corrects: 'other' }), aNotice({ id: 'other', corrects: 'later', published })];
  expect(mistakes(...circle)).toEqual(['HB518 notices/later.md corrects', 'HB518 notices/other.md corrects']);
});

test('an adjustment and a withdrawal of a notice that is not earlier', () => {
  const notices = [
    aNotice({ adjusts: 'later' }),
    later({}),
    aNotice({ id: 'self', withdraws: 'self', reason: '误发' }),
  ];
  expect(found(noticeLinks, { notices })).toEqual([
    'HB526 notices/decision.md adjusts',
    'HB527 notices/self.md withdraws',
  ]);
});

test('a withdrawal without a reason', () => {
  expect(mistakes(later({ withdraws: 'decision' }))).toEqual(['HB528 notices/later.md withdraws']);
});

test('a reason, or hiding, without a withdrawal', () => {
  expect(mistakes(later({ reason: '误发' }))).toEqual(['HB530 notices/later.md reason']);
  expect(mistakes(later({ hidesOriginal: true }))).toEqual(['HB530 notices/later.md hidesOriginal']);
});

test('a notice that is withdrawn twice', () => {
  const withdrawal = { withdraws: 'decision', reason: '误发' };
  expect(mistakes(later({ ...withdrawal }), later({ id: 'latest', ...withdrawal }))).toEqual([
    'HB529 notices/latest.md withdraws',
  ]);
});

test('notices that are adjusted or withdrawn exist', () => {
  const notices = [later({ adjusts: 'none', withdraws: 'laterr', reason: '误发' })];
  expect(found(referencesExist, { notices })).toEqual([
    'HB308 notices/later.md adjusts',
    'HB308 notices/later.md withdraws → later',
  ]);
});
