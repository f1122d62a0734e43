import { describe, expect, test } from 'vitest';
import { parseRequestPath } from './request-path.ts';

describe('the path of a request', () => {
  test.each([
    ['/', { segments: [], isFolder: true }],
    ['/notices/', { segments: ['notices'], isFolder: true }],
    ['/notices', { segments: ['notices'], isFolder: false }],
    ['/a.css?v=1', { segments: ['a.css'], isFolder: false }],
    ['/search/?q=/etc/', { segments: ['search'], isFolder: true }],
    ['/%E6%98%A5%E6%B1%9F/', { segments: ['春江'], isFolder: true }],
    ['//evil.example//x', { segments: ['evil.example', 'x'], isFolder: false }],
    ['/a/./b/../c', { segments: ['a', 'c'], isFolder: false }],
    ['/a/b/..', { segments: ['a'], isFolder: true }],
    ['/%252e%252e/a', { segments: ['%2e%2e', 'a'], isFolder: false }],
  ])('%s is read as nginx reads it', (target, path) => {
    expect(parseRequestPath(target, '/')).toEqual(path);
  });

  test.each([
    '/../secret',
    '/a/../../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/a%00.html',
    '/a\\b',
    '/%E6%98',
    'x',
  ])('%s names nothing', (target) => {
    expect(parseRequestPath(target, '/')).toBe('malformed');
  });

  test('what lies below the base is read without it', () => {
    expect(parseRequestPath('/ztzl/hongbang/p/1/', '/ztzl/hongbang/')).toEqual({
      segments: ['p', '1'],
      isFolder: true,
    });
  });

  test.each(['/', '/ztzl/', '/ztzl/hongbang2/', '/ztzl/hongbang/../x', '/p/1/'])(
    '%s lies outside the base',
    (target) => {
      expect(parseRequestPath(target, '/ztzl/hongbang/')).toBe('outside');
    },
  );
});
