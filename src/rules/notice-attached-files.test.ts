import { expect, test } from 'vitest';
import { largestAttachedFile, type AttachedFile } from '../domain/attached-file.ts';
import type { Notice } from '../domain/notice.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aNotice } from '../testing/builders/records.ts';
import { noticeAttachedFiles } from './notice-attached-files.ts';

const stamped: AttachedFile = {
  path: 'notices/stamped.pdf',
  bytes: 1000,
  type: 'pdf',
  sha256: 'a'.repeat(64),
};

function mistakes(changes: Partial<Notice>, files: AttachedFile[] = [stamped]): string[] {
  return found(noticeAttachedFiles, { notices: [aNotice(changes)], attachedFiles: files });
}

test('an original beside its notice is in order', () => {
  expect(mistakes({ original: { file: 'stamped.pdf' } })).toEqual([]);
});

test('a file that is not there, with the one that was probably meant', () => {
  const attachments = [{ file: 'map.pdf', title: '示意图' }];
  expect(mistakes({ original: { file: 'stampd.pdf' }, attachments })).toEqual([
    'HB520 notices/decision.md original.file → stamped.pdf',
    'HB520 notices/decision.md attachments.0.file',
    'HB523 notices/stamped.pdf ',
  ]);
});

test('a file whose bytes are of another kind', () => {
  const files: AttachedFile[] = [{ ...stamped, type: undefined }];
  expect(mistakes({ original: { file: 'stamped.pdf' } }, files)).toEqual([
    'HB521 notices/decision.md original.file',
  ]);
  expect(mistakes({ original: { file: 'stamped.pdf' } }, [{ ...stamped, type: 'ofd' }])).toHaveLength(1);
});

test('a file that is too large', () => {
  const files = [{ ...stamped, bytes: largestAttachedFile + 1, type: undefined }];
  expect(mistakes({ original: { file: 'stamped.pdf' } }, files)).toEqual([
    'HB522 notices/decision.md original.file',
  ]);
});

test('a file that no notice names is only warned of', () => {
  expect(mistakes({})).toEqual(['HB523 notices/stamped.pdf ']);
});

test('a file that is named twice', () => {
  const attachments = [{ file: 'stamped.pdf', title: '原件' }];
  expect(mistakes({ original: { file: 'stamped.pdf' }, attachments })).toEqual([
    'HB524 notices/decision.md attachments.0.file',
  ]);
});
