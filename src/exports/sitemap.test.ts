import { expect, test } from 'vitest';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

const site = 'https://www.example.org/ztzl/hongbang/';

test('a sitemap names every page under the base', () => {
  expect(sitemap(site, ['/', '/notices/x/'])).toEqual([
    {
      path: '/sitemap.xml',
      body: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://www.example.org/ztzl/hongbang/</loc></url>',
        '<url><loc>https://www.example.org/ztzl/hongbang/notices/x/</loc></url>',
        '</urlset>',
        '',
      ].join('\n'),
    },
  ]);
});

test('more pages than one file may hold are split, and an index names the parts', () => {
  const files = sitemap(site, ['/a/', '/b/', '/c/'], 2);
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  expect(files[0]?.body).toContain('<sitemapindex');
  expect(files[0]?.body).toContain('<loc>https://www.example.org/ztzl/hongbang/sitemap-2.xml</loc>');
  expect(files.flatMap(({ body }) => body.match(/hongbang\/[abc]\//g) ?? [])).toEqual([
    'hongbang/a/',
    'hongbang/b/',
    'hongbang/c/',
  ]);
});

test('50,000 pages still fit one file, one more does not', () => {
  const paths = Array.from({ length: 50_001 }, (_, index) => `/p/${index}/`);
  expect(sitemap(site, paths.slice(1))).toHaveLength(1);
  expect(sitemap(site, paths)).toHaveLength(3);
});

test('robots.txt lets everything be read and names the sitemap', () => {
  expect(robots(site)).toEqual({
    path: '/robots.txt',
    body: 'User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/ztzl/hongbang/sitemap.xml\n',
  });
});
