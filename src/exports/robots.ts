import type { ExportedFile } from './exported-file.ts';

/**
 * `robots.txt`: everything may be read; pages that are not to be found say so themselves. Crawlers read it at the
 * root of a host only: under a base path it is the portal's file that must name the sitemap.
 */
export function robots(siteUrl: string): ExportedFile {
  return { path: '/robots.txt', body: `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n` };
}
