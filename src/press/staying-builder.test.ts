import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { readTree } from '../testing/press/tiny-site.ts';
import { buildSite, stayingBuilder } from './build-site.ts';

vi.setConfig({ testTimeout: 180_000 });

const app = join(import.meta.dirname, '..', '..');
const list = 'notices/2022/list-2022-04.md';
const profile = '---\nunit: chunjiang-1\nsummary: 示例小区\nupdated: 2022-04-01\n---\n小区在东门路。\n';

test('a builder that stays prints what changed, and its site is that of a build from nothing', async () => {
  const { root, content, write } = aContentFolder({ 'profiles/dongmen/chunjiang-1.md': profile });
  const builder = stayingBuilder({ app, root, content, workers: 1 });
  const cold = aContentFolder();
  const build = async (day = '2022-04-21') => {
    const { press } = await builder.build(day);
    if (press === undefined) throw new Error('the gate refuses the content');
    return press;
  };
  const same = async (day = '2022-04-21') => {
    rmSync(join(cold.root, 'dist'), { force: true });
    rmSync(join(cold.root, '.hongbang'), { force: true, recursive: true });
    await buildSite({ app, root: cold.root, content, day, workers: 1 });
    expect(readTree(join(root, 'dist'))).toEqual(readTree(join(cold.root, 'dist')));
  };

  const { pagesRendered: all } = await build();
  expect(all).toBeGreaterThan(20);
  expect(await build()).toMatchObject({ pagesRendered: 0, filesWritten: 0 });

  write(list, `${smallDistrictFile(list)}\n补充说明。\n`);
  expect(await build()).toMatchObject({ pagesRendered: 1, pagesReused: all - 1 });

  write('profiles/dongmen/chunjiang-1.md', `${profile}新修了车棚。\n`);
  expect(await build()).toMatchObject({ pagesRendered: 1 });

  // A later notice stands on the pages of lists and beside the one before.
  const later = smallDistrictFile(list).replace('04-18T09', '04-20T09').replace('1号', '2号');
  write('notices/2022/later.md', later);
  expect((await build()).pagesRendered).toBeLessThan(all / 2);
  await same();

  // The gate lets nothing through, and what was built stays; then the notice goes.
  write('notices/2022/later.md', 'nothing');
  expect((await builder.build('2022-04-21')).press).toBeUndefined();
  write('notices/2022/later.md', undefined);
  await build();

  // Another day is another site.
  await build('2022-05-10');

  // What a hand or a killed build did to the slots is mended from views that were not kept.
  const page = join(root, 'dist', 'communities', 'chunjiang-2', 'index.html');
  rmSync(page);
  writeFileSync(join(root, '.hongbang', 'slots', 'a.journal'), 'index.html\ndata/communities.csv\n');
  writeFileSync(join(root, '.hongbang', 'slots', 'b.journal'), 'about/index.html\ndata/communities.json\n');
  await build('2022-05-10');
  await build('2022-05-10');
  await same('2022-05-10');
});
