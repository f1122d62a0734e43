import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, type ContentFolder } from '../src/testing/content-folder.ts';

const script = join(import.meta.dirname, 'new.ts');

function run({ content, root }: ContentFolder, ...args: string[]) {
  return spawnSync(process.execPath, [script, '--content', content, '--root', root, ...args], {
    encoding: 'utf8',
  });
}

test('writes a notice and says where, and what is next', () => {
  const folder = aContentFolder();
  const { status, stdout } = run(
    folder,
    'notice',
    '--kind',
    'bulletin',
    '--title',
    '关于安全的通报',
    '--id',
    'safe',
  );
  expect(status).toBe(0);
  const [, path = ''] = /已新建：content\/(\S+)/.exec(stdout) ?? [];
  expect(readFileSync(join(folder.content, path), 'utf8')).toContain('title: 关于安全的通报');
  expect(stdout).toContain('接下来：\n  1. 打开 content/notices/');
});

test('names what is missing where nobody can be asked', () => {
  const { status, stderr } = run(aContentFolder(), 'notice');
  expect(status).toBe(1);
  expect(stderr).toMatch(/没有写 --kind：什么类型，可以写 publicity 公示、.*（HB841）/);
});

test('writes nothing beside content with errors', () => {
  const { status, stderr } = run(aContentFolder({ 'issuer.md': undefined }), 'street', '--name', '南湖街道');
  expect(status).toBe(1);
  expect(stderr).toContain('内容有错误，先改好再新建。');
});

test('a new site is made by --yes alone where nobody can be asked', () => {
  const folder = aContentFolder();
  const given = ['site', '--name', '东湖区民政局', '--url', 'https://hb.donghu.example'];
  expect(run(folder, ...given).stderr).toContain('请加 --yes。（HB846）');
  expect(existsSync(join(folder.content, 'programs'))).toBe(true);
  const { status, stdout } = run(folder, ...given, '--yes');
  expect(status).toBe(0);
  expect(stdout).toContain('issuer.md 里还要补：phone、address、site-id、icp、public-security');
  expect(existsSync(join(folder.content, 'programs'))).toBe(false);
});

test.each([['letter'], [], ['notice', '--wide']])('shows its usage for %s %s', (...args) => {
  const { status, stderr } = run(aContentFolder(), ...args);
  expect(status).toBe(2);
  expect(stderr).toContain('用法：npm run new');
});
