import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentText } from '../src/desk/content-change.ts';
import { aContentFolder, type ContentFolder } from '../src/testing/content-folder.ts';

const script = join(import.meta.dirname, 'cycle.ts');
const second =
  '---\ntitle: 第二期\nassessment: { from: 2022-04-18, to: 2022-05-01 }\nvalidity: { from: 2022-05-02, to: 2022-05-15 }\n---\n';
const table = 'cycles/epidemic-free/2022-05.csv';

function aFolder() {
  return aContentFolder({
    'cycles/epidemic-free/2022-05.md': second,
    [table]: 'date,unit,event,level,notice,reason,document\n',
  });
}

function run({ content, root }: ContentFolder, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args, '--content', content, '--root', root], {
    encoding: 'utf8',
  });
}

test('shows what it would write, writes when told to, and then has nothing left to write', () => {
  const folder = aFolder();
  const close = ['close', 'epidemic-free', '2022-05'];
  const dry = run(folder, ...close, '--dry-run');
  expect([dry.status, dry.stdout]).toEqual([
    0,
    expect.stringContaining('续认 1：春江花园一期（chunjiang-1）'),
  ]);
  const unsure = run(folder, ...close);
  expect([unsure.status, unsure.stderr]).toEqual([1, expect.stringContaining('（HB846）')]);
  expect(contentText(folder.content, table)).not.toContain('renewed');

  const sure = run(folder, ...close, '--yes', '--json');
  expect(sure.status).toBe(0);
  expect(JSON.parse(sure.stdout)).toMatchObject({
    notice: 'epidemic-free-list-2022-05',
    rows: [{ unit: 'chunjiang-1', event: 'renewed' }],
    files: [table, 'notices/2022/epidemic-free-list-2022-05.md'],
    written: true,
  });
  expect(contentText(folder.content, table)).toContain('2022-05-02,chunjiang-1,renewed');
  const again = run(folder, ...close, '--yes');
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('没有要写的记录')]);
});

test.each([
  ['open', 'a', 'b'],
  ['close', 'a'],
  ['close', 'a', 'b', '--on', '2022-02-30'],
])('shows its usage for %s %s', (...args) => {
  const { status, stderr } = run(aFolder(), ...args);
  expect(status).toBe(2);
  expect(stderr).toContain('用法：npm run cycle');
});
