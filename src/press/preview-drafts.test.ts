import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../testing/content-folder.ts';
import { filesWith, textsOfSite } from '../testing/texts-of-site.ts';
import { buildSite } from './build-site.ts';
import { readPermalinks } from './permalink-file.ts';

const app = join(import.meta.dirname, '..', '..');
const draft = `---
title: 关于延长公示的通告
kind: mobilisation
published: 2022-05-09T09:00+08:00
draft: true
---
UnsignedBody。
`;

test('a preview has the drafts, also those for a later day, marks every page and leaves no trace', async () => {
  const { root, content } = aContentFolder({ 'notices/2022/later.md': draft });
  const build = { app, content, day: '2022-04-20', workers: 1 };
  const preview = join(root, '.hongbang', 'preview');
  const { problems } = await buildSite({ ...build, root: preview, drafts: true, recordPermalinks: true });
  expect(problems).toEqual([]);
  expect(readPermalinks(content).size).toBe(0);

  const previewed = textsOfSite(join(preview, 'dist'));
  const pages = [...previewed].filter(([file]) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(([, html]) => !html.includes('预览2022年4月20日的网站，含草稿，不对外发布'))).toEqual(
    [],
  );
  const page = previewed.get('notices/later/index.html') ?? '';
  expect(page).toContain('本页是草稿');
  // Below the text stands the day that was planned.
  expect(page).toMatch(/class="paper-sign[^]*2022年5月9日/);
  expect(filesWith(previewed, '本页是草稿')).toEqual(['notices/later/index.html']);

  await buildSite({ ...build, root });
  const built = textsOfSite(join(root, 'dist'));
  expect([...filesWith(built, 'UnsignedBody'), ...filesWith(built, '含草稿')]).toEqual([]);
});
