import { expect, test } from 'vitest';
import { withAnnexNote } from './with-annex-note.ts';

test('only the note at the end is marked', () => {
  expect(withAnnexNote('<p>附件：甲</p>\n<p>正文</p>\n<p>附件：1. 乙；2. 丙</p>\n')).toBe(
    '<p>附件：甲</p>\n<p>正文</p>\n<p class="annex-note">附件：1. 乙；2. 丙</p>\n',
  );
  expect(withAnnexNote('<p>见附件：甲</p>\n')).toBe('<p>见附件：甲</p>\n');
});
