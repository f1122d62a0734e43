import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../src/testing/content-folder.ts';

const script = join(import.meta.dirname, 'draft.ts');

function run(...args: string[]) {
  const lists =
    'cycle: 2022-04\nlists:\n  - { title: 第一期名单, of: in-force, program: epidemic-free, asOf: 2022-04-18 }\n  - { title: 新认定名单, of: events, program: epidemic-free, cycle: 2022-04, events: [certified] }';
  const path = 'notices/2022/list-2022-04.md';
  const { content, root } = aContentFolder({ [path]: smallDistrictFile(path, 'cycle: 2022-04', lists) });
  const command = [script, ...args, '--content', content, '--root', root];
  return { ...spawnSync(process.execPath, command, { encoding: 'utf8' }), root };
}

test('writes a notice with its lists into a folder that is not published', async () => {
  const { status, stdout, root } = run('list-2022-04');
  expect(status).toBe(0);
  const file = join(root, '.hongbang', 'desk', '送审稿-list-2022-04.docx');
  expect(stdout).toBe(`已写好：${file}\n`);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(file) });
  expect(value).toContain('关于第一期无疫小区名单的通告');
  expect(value.split('东门街道（1个）：春江花园一期')).toHaveLength(3);
});

test('says when there is no such notice, and how it is used', () => {
  expect(run('none')).toMatchObject({ status: 1, stderr: '没有编号为 none 的通告。\n' });
  expect(run()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('用法：npm run draft') as string,
  });
});
