import { existsSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../testing/content-folder.ts';
import { buildSite } from './build-site.ts';

const app = join(import.meta.dirname, '..', '..');
const notice = (title: string) => `---
title: ${title}
kind: mobilisation
published: 2022-05-10T09:00+08:00
---
请互相转告。
`;

function anOffice(files: Record<string, string> = { 'notices/first.md': notice('第一件通告') }) {
  const { root, content } = aContentFolder(files);
  const build = (day: string, recordPermalinks = true) =>
    buildSite({ app, root, content, day, workers: 1, recordPermalinks });
  const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
  return { root, content, build, page };
}

test('a build records the addresses it publishes, with the day', async () => {
  const { content, build } = anOffice();
  const { newAddresses } = await build('2022-05-12');
  expect(newAddresses).toBeGreaterThan(10);
  expect(readFileSync(join(content, 'permalinks.csv'), 'utf8')).toContain(
    '\n/notices/first/,page,,2022-05-12\n',
  );
  expect((await build('2022-05-13')).newAddresses).toBe(0);
});

test('a published page that disappears stops the build and leaves the site as it is', async () => {
  const { content, build, page } = anOffice();
  await build('2022-05-12');
  rmSync(join(content, 'notices/first.md'));
  await expect(build('2022-05-13')).rejects.toThrow('/notices/first/（2022-05-12 起发布）');
  expect(page('notices/first')).toContain('第一件通告');
});

test('a redirect or a tombstone stands in for a page that disappeared', async () => {
  const { content, build, page } = anOffice({
    'notices/first.md': notice('第一件通告'),
    'notices/second.md': notice('第二件通告'),
  });
  await build('2022-05-12');
  rmSync(join(content, 'notices/first.md'));
  rmSync(join(content, 'notices/second.md'));
  writeFileSync(join(content, 'notices/third.md'), notice('合并后的通告'));
  const file = join(content, 'permalinks.csv');
  const ledger = readFileSync(file, 'utf8')
    .replace('/notices/first/,page,,', '/notices/first/,redirect,/notices/third/,')
    .replace('/notices/second/,page,,', '/notices/second/,gone,已并入第三件,');
  writeFileSync(file, ledger);
  await build('2022-05-13');
  expect(page('notices/first')).toContain('<meta http-equiv="refresh" content="0; url=/notices/third/">');
  expect(page('notices/second')).toContain('已并入第三件');
});

test('content that the gate refuses leaves the site as it is', async () => {
  const { root, content, build, page } = anOffice();
  await build('2022-05-12');
  const slot = readlinkSync(join(root, 'dist'));
  writeFileSync(join(content, 'notices/first.md'), notice('改过的标题').replace('kind:', 'knid:'));
  const report = await build('2022-05-13');
  expect(report.press).toBeUndefined();
  expect(report.problems.map(({ file, line }) => `${file}:${line}`)).toContain('notices/first.md:3');
  expect(readlinkSync(join(root, 'dist'))).toBe(slot);
  expect(page('notices/first')).toContain('第一件通告');
});

test('an unchanged build prints nothing, a changed notice only the pages that show it', async () => {
  const { content, build } = anOffice({
    'notices/first.md': notice('第一件通告'),
    'notices/second.md': notice('第二件通告'),
  });
  await build('2022-05-12');
  expect((await build('2022-05-12')).press?.pagesRendered).toBe(0);
  writeFileSync(join(content, 'notices/first.md'), notice('第一件通告').replace('互相转告', '相互转告'));
  expect((await build('2022-05-12')).press?.pagesRendered).toBe(1);
});

test('another day than today is looked at without recording addresses', async () => {
  const { content, build } = anOffice();
  await build('2022-05-12', false);
  expect(existsSync(join(content, 'permalinks.csv'))).toBe(false);
});
