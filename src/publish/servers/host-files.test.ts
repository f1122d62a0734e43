import { expect, test } from 'vitest';
import type { BuiltRecord } from '../../press/built-record.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { nginxFiles } from './nginx-files.ts';

const built: BuiltRecord = {
  day: '2022-05-20',
  base: '/ztzl/hongbang/',
  url: 'https://www.example.gov.cn/ztzl/hongbang/',
  policy: "default-src 'none'",
  isSample: false,
  isPreview: false,
  redirects: { '/notices/b/': '/notices/c/', '/notices/a/': '/notices/c/' },
  gone: ['/notices/d/'],
  takenDown: ['/notices/d/'],
  revision: undefined,
};

test('static hosts get the same headers in their own words', () => {
  const text = headersFile(built);
  expect(text).toContain(
    "/ztzl/hongbang/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n",
  );
  expect(text).toContain(
    '/ztzl/hongbang/photos/:part1/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
  expect(text).toContain('/ztzl/hongbang/p/:part1/state.json\n  Access-Control-Allow-Origin: *\n');
  // No line has an asterisk elsewhere than at its end, which these hosts would not understand.
  const addresses = text.split('\n').filter((line) => line.startsWith('/'));
  expect(addresses.filter((line) => line.slice(0, -1).includes('*'))).toEqual([]);
});

test('moved addresses are redirects of static hosts, in order', () => {
  expect(redirectsFile(built)).toBe(
    '/ztzl/hongbang/notices/a/ /ztzl/hongbang/notices/c/ 301\n/ztzl/hongbang/notices/b/ /ztzl/hongbang/notices/c/ 301\n',
  );
});

test('nginx gets a map of moved and lost addresses', () => {
  expect(nginxFiles(built, '/srv/www/hongbang')['addresses.map']).toBe(
    '"/ztzl/hongbang/notices/a/" "/ztzl/hongbang/notices/c/";\n' +
      '"/ztzl/hongbang/notices/b/" "/ztzl/hongbang/notices/c/";\n' +
      '"/ztzl/hongbang/notices/d/" gone;\n',
  );
});
