import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pageElements } from './page-elements.ts';

/** The files of a built site, and where it will lie. */
export interface BuiltSite {
  /** Path of the site, with a slash at both ends. */
  base: string;
  /** Origin at which its pages name themselves: `https://www.example.gov.cn`. */
  origin: string;
  /** Every file below the root, with forward slashes, sorted. */
  files: ReadonlySet<string>;
  /** Bytes of one of them. */
  read: (file: string) => Uint8Array;
  /** Files that are there, as far as one knows, but were not fetched, of a site on the web. */
  unread?: ReadonlySet<string> | undefined;
}

/**
 * Opens a built site in a folder, or where a link to one leads. Where it will lie it says itself, in the canonical
 * address of its home page.
 * @throws NoBuiltSite where there is no home page, or it does not say where it lies.
 */
export function openBuiltSite(root: string): BuiltSite {
  const home = realRoot(root);
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(home, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const read = (file: string) => readFileSync(join(home, file));
  if (!files.includes('index.html'))
    throw new NoBuiltSite(`${root} 里没有首页 index.html，请先运行 npm run build`);
  const { base, origin } = placeOf(read('index.html').toString('utf8'), root);
  return { base, origin, files: new Set(files), read };
}

/** A folder that is no built site; the message says in Chinese what is missing. */
export class NoBuiltSite extends Error {}

function realRoot(root: string): string {
  try {
    return realpathSync(root);
  } catch (cause) {
    throw new NoBuiltSite(`没有文件夹 ${root}，请先运行 npm run build`, { cause });
  }
}

function placeOf(home: string, root: string): { base: string; origin: string } {
  const canonical = pageElements(home).find(
    ({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'canonical',
  );
  const url = URL.parse(canonical?.attributes.get('href') ?? '');
  if (!url) throw new NoBuiltSite(`${root} 的首页没有写明网站地址（<link rel="canonical">）`);
  return { base: url.pathname, origin: url.origin };
}
