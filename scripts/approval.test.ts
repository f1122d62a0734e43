import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../src/testing/content-folder.ts';

const notice = 'notices/2022/list-2022-04.md';
const approval = `kind: list
approval:
  drafted: { by: 拟稿员, on: 2022-04-15 }
  reviewed: [{ by: 审核员, on: 2022-04-16 }]
  signed: { by: 签发人, on: 2022-04-17 }
  secrecy: { by: 保密员, on: 2022-04-17, result: 可以公开 }`;

function print({ content, root }: { content: string; root: string }, ...words: string[]) {
  const script = join(import.meta.dirname, 'approval.ts');
  const args = [script, ...words, '--content', content, '--root', root];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

test('the approval sheet of a notice is written beside the caches, where nothing is published', () => {
  const folder = aContentFolder({ [notice]: smallDistrictFile(notice, 'kind: list', approval) });
  expect(print(folder, 'list-2022-04').status).toBe(0);
  const file = join(folder.root, '.hongbang', 'desk', '审批单-list-2022-04.html');
  expect(readFileSync(file, 'utf8')).toContain('签发人，2022年4月17日');
});

test('a notice that is not there, or has no record, ends with 1', () => {
  const folder = aContentFolder();
  expect(print(folder, 'none')).toMatchObject({ status: 1, stderr: '没有编号为 none 的通告。\n' });
  expect(print(folder, 'list-2022-04').stderr).toContain('没有审批记录');
});

test('no notice, or two, is wrong use', () => {
  expect(print(aContentFolder()).status).toBe(2);
  expect(print(aContentFolder(), 'a', 'b').status).toBe(2);
});
