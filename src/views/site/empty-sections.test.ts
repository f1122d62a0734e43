import { expect, test } from 'vitest';
import { aCommunity, aNotice } from '../../testing/builders/records.ts';
import { aSite } from '../../testing/builders/site.ts';
import { emptySections } from './empty-sections.ts';

test('what has no content on the day is an empty section, and no longer from the day on which it has', () => {
  const content = { communities: [aCommunity()], notices: [aNotice({ published: '2022-05-10T09:00' })] };
  const on = (day: string) => emptySections(aSite(content, day).edition);
  expect(on('2022-05-09')).toContain('notices');
  expect(on('2022-05-10')).not.toContain('notices');
  expect(on('2022-05-10')).toContain('experiences');
  expect(on('2022-05-10')).not.toContain('communities');
});
