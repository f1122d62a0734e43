import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { buildSite } from './build-site.ts';

const app = join(import.meta.dirname, '..', '..');

test('exports are written again only where what they hold has changed', async () => {
  const { root, content, write } = aContentFolder();
  const build = async () => {
    const { press } = await buildSite({ app, root, content, day: '2022-04-21', workers: 1 });
    return press;
  };
  const made = (file: string) => lstatSync(join(root, 'dist', file)).ino;
  const tables = ['data/communities.xlsx', 'data/certifications.csv', 'data/events.json'];

  expect((await build())?.filesWritten).toBeGreaterThan(20);
  const first = tables.map(made);
  for (let again = 0; again < 2; again += 1) expect((await build())?.filesWritten).toBe(0);
  expect(tables.map(made)).toEqual(first);

  const notice = 'notices/2022/list-2022-04.md';
  const files = ['data/notices.csv', 'data/notices.xlsx', 'data/notices.json'];
  const before = files.map(made);
  write(notice, smallDistrictFile(notice, '关于第一期无疫小区名单的通告', '关于第一期名单的通告'));
  await build();
  // The rows of the ledger and the rolls are what they were.
  expect(tables.map(made)).toEqual(first);
  expect(files.map(made).filter((inode, index) => inode === before[index])).toEqual([]);
});
