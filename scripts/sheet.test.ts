import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../src/testing/content-folder.ts';

const posted = `---
title: 春江社区第一季度财务收支
kind: posting
published: 2022-04-08T09:00+08:00
posting:
  subject: 第一季度财务收支
  unit: chunjiang
  board: 春江社区公告栏
  takeDownOn: 2022-04-23
  personalData: { purpose: 接受监督, legalGround: 村民委员会组织法第三十条, fields: [] }
---
本季结余十二万元。
`;

function aFolderWithPosting() {
  return aContentFolder({ 'notices/2022/posted.md': posted });
}

function sheet({ content, root }: { content: string; root: string }, ...words: string[]) {
  const script = join(import.meta.dirname, 'sheet.ts');
  const args = [script, ...words, '--content', content, '--root', root];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

test('the sheet of a posting is written beside the caches, where nothing is published', () => {
  const folder = aFolderWithPosting();
  expect(sheet(folder, 'posted', '--as-of', '2022-04-22')).toEqual({ status: 0, stderr: '' });
  const html = readFileSync(join(folder.root, '.hongbang', 'desk', '张榜-posted.html'), 'utf8');
  expect(html).toContain('本季结余十二万元');
  expect(html).toContain('size: A4');
});

test('it can be written elsewhere, for A3', () => {
  const folder = aFolderWithPosting();
  const out = join(folder.root, 'x', 'sheet.html');
  expect(sheet(folder, 'posted', '--as-of', '2022-04-22', '--size', 'a3', '--out', out).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('size: A3');
});

test('from the day on which it is taken down none is made', () => {
  expect(sheet(aFolderWithPosting(), 'posted', '--as-of', '2022-04-23')).toEqual({
    status: 1,
    stderr: 'posted 应在 2022-04-23 撤下，2022-04-23 不再打印。\n',
  });
});

test('what is no posting, or not there, ends with 1', () => {
  const folder = aFolderWithPosting();
  expect(sheet(folder, 'list-2022-04')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('不是张榜') as string,
  });
  expect(sheet(folder, 'none')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('没有编号为 none') as string,
  });
});

test('no posting, or another size of paper, is wrong use', () => {
  expect(sheet(aFolderWithPosting()).status).toBe(2);
  expect(sheet(aFolderWithPosting(), 'posted', '--size', 'A5').status).toBe(2);
});
