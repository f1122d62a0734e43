import { readFile, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pageElements } from '../../inspection/page-elements.ts';
import { pageReferences } from '../../inspection/page-references.ts';
import type { PageReference } from '../../inspection/page-references.ts';
import { shapeFindings } from './page-shape.ts';

/** Something wrong in a built page. */
export interface Finding {
  /** File below the root of the site, with forward slashes. */
  path: string;
  /** In Chinese. */
  what: string;
}

/** What the pages of a site must agree with. */
export interface SiteCheckOptions {
  /** Path of the site, with a slash at both ends. */
  base: string;
  /** Origin of the site (`https://www.example.gov.cn`), if its pages name themselves by whole addresses. */
  origin?: string;
}

/**
 * Checks every HTML page of a built site without a browser: its shape (see `shapeFindings`), that every
 * address inside the site leads to a file, and every fragment to an element, and that no resource comes from
 * another origin.
 */
export async function checkSite(root: string, options: SiteCheckOptions): Promise<Finding[]> {
  const home = await realpath(root);
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(home, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const site = { ...options, files: new Set(files) };

  const findings: Finding[] = [];
  const idsByPage = new Map<string, Set<string>>();
  const anchors: { path: string; address: string; target: string; fragment: string }[] = [];
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    const elements = pageElements(await readFile(join(home, path), 'utf8'));
    idsByPage.set(path, new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])));
    const report = new Set(shapeFindings(elements));
    for (const reference of pageReferences(elements)) {
      const found = follow(reference, path, site);
      if (typeof found === 'string') report.add(found);
      else if (found) anchors.push({ path, address: reference.address, ...found });
    }
    for (const what of report) findings.push({ path, what });
  }

  for (const { path, address, target, fragment } of anchors) {
    const ids = idsByPage.get(target);
    if (ids && !ids.has(fragment)) findings.push({ path, what: `链接 ${address} 指向的位置不存在` });
  }
  return findings;
}

interface KnownSite extends SiteCheckOptions {
  files: Set<string>;
}

/** Says what is wrong with an address; else names the anchor it points to, if it points to one. */
function follow(
  { address, isResource }: PageReference,
  path: string,
  { base, origin, files }: KnownSite,
): string | { target: string; fragment: string } | undefined {
  const home = new URL(origin ?? 'http://site.invalid');
  const url = URL.parse(address, new URL(base + pageAddress(path), home));
  if (!url) return `地址 ${address} 无法识别`;
  if (url.protocol === 'javascript:') return `链接 ${address} 是脚本`;
  if (url.origin !== home.origin) {
    return isResource && /^https?:$/.test(url.protocol) ? `资源 ${address} 来自别的网站` : undefined;
  }
  // The page 404.html is shown at any depth, where a relative address leads somewhere else each time.
  if (path === '404.html' && !/^(\/|#|https?:)/.test(address)) return `地址 ${address} 应从“/”写起`;

  const pathname = decode(url.pathname);
  const fragment = decode(url.hash.slice(1));
  if (pathname === undefined || fragment === undefined) return `地址 ${address} 的编码有错`;
  if (!pathname.startsWith(base)) return `地址 ${address} 不在站点路径 ${base} 之内`;
  const wanted = pathname.slice(base.length);
  const target = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  if (!files.has(target)) {
    return files.has(`${target}/index.html`)
      ? `地址 ${address} 末尾缺少“/”`
      : `地址 ${address} 没有对应的文件`;
  }
  return fragment === '' || fragment === 'top' ? undefined : { target, fragment };
}

/** `通告/index.html` → `%E9%80%9A%E5%91%8A/` */
function pageAddress(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/(^|\/)index\.html$/, '$1');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
