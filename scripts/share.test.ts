import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aContentFolder } from '../src/testing/content-folder.ts';

function share({ content, root }: { content: string; root: string }, ...words: string[]) {
  const args = [join(import.meta.dirname, 'share.ts'), ...words, '--content', content, '--root', root];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr, stdout };
}

test('a notice is written in every form, pictures included, in place of those of an earlier time', async () => {
  const folder = aContentFolder();
  const out = join(folder.root, 'out');
  expect(share(folder, 'list-2022-04', '--no-image', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(out).toSorted()).toEqual(['fragment.html', 'index.html', 'wechat.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('这一次没有做长图');

  for (const name of ['share-7.png', 'other.png']) writeFileSync(join(out, name), '');
  expect(share(folder, 'list-2022-04', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(out).toSorted()).toEqual([
    'fragment.html',
    'index.html',
    'other.png',
    'share-1.png',
    'wechat.html',
  ]);
  expect(await sharp(join(out, 'share-1.png')).metadata()).toMatchObject({ format: 'png', width: 750 });
  const index = readFileSync(join(out, 'index.html'), 'utf8');
  expect(index).toContain('<img src="share-1.png"');
  for (const name of ['fragment.html', 'wechat.html']) {
    expect(readFileSync(join(out, name), 'utf8')).toContain(
      'https://www.example.gov.cn/notices/list-2022-04/',
    );
  }
});

test('a list is written beside the caches; the path of the site can be said', () => {
  const folder = aContentFolder();
  const words = ['epidemic-free/2022-04', '--no-image', '--base', '/ztzl/hongbang/'];
  expect(share(folder, ...words)).toMatchObject({ status: 0, stderr: '' });
  const file = join(folder.root, '.hongbang', 'share', 'epidemic-free-2022-04', 'fragment.html');
  expect(readFileSync(file, 'utf8')).toContain(
    'https://www.example.gov.cn/ztzl/hongbang/honors/epidemic-free/2022-04/',
  );
});

test('what is not there ends with 1, and writes nothing', () => {
  const folder = aContentFolder();
  expect(share(folder, 'none')).toMatchObject({ status: 1, stderr: '没有编号为 none 的通告。\n' });
  expect(existsSync(join(folder.root, '.hongbang', 'share'))).toBe(false);
});

test('nothing to share, or two things, is wrong use', () => {
  expect(share(aContentFolder()).status).toBe(2);
  expect(share(aContentFolder(), 'a', 'b').status).toBe(2);
});
