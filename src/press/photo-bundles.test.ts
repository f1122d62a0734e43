import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from '../domain/ledger/open-ledger.ts';
import { readContent } from '../store/gate.ts';
import { aPhoto } from '../testing/builders/photos.ts';
import { aContentFolder } from '../testing/content-folder.ts';
import { plan } from '../views/plan.ts';
import { pageNote } from './page-note.ts';
import { ShownPhotos } from './photo-bundles.ts';

const experience = `---
title: 做法
summary: 一句话。
published: 2022-04-20T09:00+08:00
author: 东门街道办事处
photos:
  - { file: b.jpg, alt: 楼栋长在公告栏前核对名单 }
  - { file: c.jpg, alt: 居民在树下开会 }
---
正文。
`;
const profile = `---
unit: chunjiang-1
summary: 示例小区
updated: 2022-04-01
photos: [{ file: a.jpg, alt: 南门 }]
---
`;

async function planned(day: string) {
  const photo = await aPhoto();
  const folder = aContentFolder({
    'experiences/做法.md': experience.replace('---', '---\nid: how'),
    'experiences/b.jpg': await aPhoto({ width: 800 }),
    // The same picture as that of the profile: it is printed once.
    'experiences/c.jpg': photo,
    'profiles/dongmen/chunjiang-1.md': profile,
    'profiles/dongmen/a.jpg': photo,
  });
  const { registry } = await readContent({ ...folder, cache: false });
  if (registry === undefined) throw new Error('the gate refuses the content');
  const shown = new ShownPhotos();
  for (const { view } of plan(registry, openLedger(registry).ledger, day, { searchBundles: [] }).pages) {
    shown.see(pageNote(view, '', undefined).photos);
  }
  return { folder, bundles: shown.bundles(registry.photos, folder.content) };
}

test('every photograph that a page shows is printed once', async () => {
  const { folder, bundles } = await planned('2022-04-20');
  expect(bundles.map(({ path }) => path)).toHaveLength(2);
  for (const { path, produce } of bundles) {
    const target = join(folder.root, path);
    mkdirSync(target, { recursive: true });
    await produce(target);
    expect(readdirSync(target)).toContain('360.avif');
  }
});

test('a photograph of an experience that is not out yet is not printed', async () => {
  expect((await planned('2022-04-19')).bundles).toHaveLength(1);
});

test('a photograph that changes while the site is built stops the build', async () => {
  const { folder, bundles } = await planned('2022-04-19');
  folder.write('profiles/dongmen/a.jpg', await aPhoto({ width: 410 }));
  await expect(bundles[0]?.produce(folder.root)).rejects.toThrow('在构建过程中被改动');
});
