import { lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The heaviest page of a site, with its stylesheets, each packed with gzip. */
export interface PageWeight {
  path: string;
  bytes: number;
}

/** Looks through a site built at `/`; sheets to print are exempt. */
export function heaviestPage(dist: string): PageWeight {
  const root = realpathSync(dist);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !/(?:^|[\\/])print[\\/]/.test(path))
    .map((path) => ({ path, size: lstatSync(join(root, path)).size }))
    .toSorted((a, b) => b.size - a.size);
  const sheets = new Map<string, number>();
  const weightOfSheet = (path: string) => {
    const weight = sheets.get(path) ?? gzipSync(readFileSync(join(root, path))).length;
    sheets.set(path, weight);
    return weight;
  };
  let heaviest: PageWeight = { path: '', bytes: 0 };
  for (const { path, size } of pages) {
    // From here on no page can be heavier: packing makes nothing larger that is worth looking at.
    if (size + Math.max(0, ...sheets.values()) * 2 < heaviest.bytes) break;
    const html = readFileSync(join(root, path));
    const links = String(html).matchAll(/<link\b[^>]*\brel="?stylesheet"?[^>]*>/g);
    const hrefs = [...links].flatMap(([link]) => /\bhref="?([^"\s>]+)/.exec(link)?.[1] ?? []);
    const bytes = hrefs.reduce((sum, href) => sum + weightOfSheet(href), gzipSync(html).length);
    if (bytes > heaviest.bytes) heaviest = { path: `/${path.replaceAll('\\', '/')}`, bytes };
  }
  return heaviest;
}
