import { describe, expect, inject, test } from 'vitest';
import { filesWith, textsOfSite } from '../../testing/texts-of-site.ts';

describe.each(inject('sites'))('the sample built at $base', ({ dist }) => {
  test('holds nothing that is made for circulation in the office', () => {
    const texts = textsOfSite(dist);
    expect([...texts.keys()].filter((file) => /\.docx?$/.test(file))).toEqual([]);
    const named = [...filesWith(texts, '送审稿'), ...filesWith(texts, '审批单')];
    // The guide tells how they are made.
    expect(named.filter((file) => !file.startsWith('help/'))).toEqual([]);
  });
});
