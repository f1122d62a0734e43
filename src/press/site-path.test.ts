import { describe, expect, it } from 'vitest';
import { fileOf, folderOf, foldersAbove } from './site-path.ts';

describe('the file that answers a path', () => {
  it.each([
    ['/', 'index.html'],
    ['/notices/x/', 'notices/x/index.html'],
    ['/404.html', '404.html'],
    ['/data/名单.csv', 'data/名单.csv'],
  ])('of %s is %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });

  it.each([
    '',
    'notices/',
    '//',
    '/a//b/',
    '/../x',
    '/a/./b/',
    '/a\\b/',
    '/a?b/',
    '/a%2e/',
    '/a\nb/',
    '/a./',
    '/a /',
  ])('is refused for %j', (path) => {
    expect(() => fileOf(path)).toThrow('不能用作文件');
  });
});

describe('the folder of a bundle', () => {
  it('has no slashes at its ends', () => {
    expect(folderOf('/pagefind/notices/')).toBe('pagefind/notices');
  });

  it.each(['/', '/pagefind'])('is refused for %s', (path) => {
    expect(() => folderOf(path)).toThrow('须以“/”开头和结尾');
  });
});

it('names the folders above a file, nearest first', () => {
  expect([...foldersAbove('a/b/c.html')]).toEqual(['a/b', 'a']);
});
