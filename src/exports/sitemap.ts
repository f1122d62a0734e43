import type { ExportedFile } from './exported-file.ts';

/** Most addresses of one sitemap file (sitemaps.org protocol). */
const mostAddresses = 50_000;

/**
 * `sitemap.xml`: the addresses of `paths` under `siteUrl` (with base, ending in `/`); when they are too many for
 * one file, an index of `sitemap-1.xml` and so on.
 */
export function sitemap(siteUrl: string, paths: readonly string[], most = mostAddresses): ExportedFile[] {
  if (paths.length <= most) return [{ path: '/sitemap.xml', body: urlSet(siteUrl, paths) }];
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    body: urlSet(siteUrl, paths.slice(index * most, (index + 1) * most)),
  }));
  return [{ path: '/sitemap.xml', body: sitemapIndex(siteUrl, parts) }, ...parts];
}

function urlSet(siteUrl: string, paths: readonly string[]): string {
  return document(
    'urlset',
    paths.map((path) => `<url><loc>${address(siteUrl, path)}</loc></url>`),
  );
}

function sitemapIndex(siteUrl: string, parts: readonly ExportedFile[]): string {
  return document(
    'sitemapindex',
    parts.map(({ path }) => `<sitemap><loc>${address(siteUrl, path)}</loc></sitemap>`),
  );
}

function document(element: string, lines: readonly string[]): string {
  const open = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, `</${element}>`, ''].join('\n');
}

function address(siteUrl: string, path: string): string {
  return new URL(path.slice(1), siteUrl).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
