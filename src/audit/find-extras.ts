import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { SiteManifest } from '../credentials/manifest/site-manifest.ts';
import { sha256Of } from '../credentials/manifest/site-manifest.ts';
import { isContentNamed } from '../publish/content-named.ts';
import type { AuditProblem } from './audit-problem.ts';
import { inOrder, type ChangedPage } from './check-files.ts';
import type { PublishedCopy } from './published-copy.ts';

/** So many addresses are followed that no manifest names. */
const mostProbed = 200;
const keep = 1024 * 1024;

/** What static hosts are told, and give to nobody: put there by hand after the build (docs/publishing.md). */
const hostFiles: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** What is in a copy and not in its manifest; files of earlier releases, which pages still open ask for, apart. */
export interface Extras {
  problems: AuditProblem[];
  carried: number;
}

/**
 * All files of a folder that the manifest does not name. Packed forms (`.gz`, `.br`) of files that it names are none,
 * if they hold the same.
 */
export async function extrasInFolder(
  copy: PublishedCopy & { list: () => Iterable<string> },
  { files, head }: SiteManifest,
): Promise<Extras> {
  const problems: AuditProblem[] = [];
  let carried = 0;
  for (const path of copy.list()) {
    if (path === 'manifest.json' || files.has(path)) continue;
    const packing = /\.(?:gz|br)$/.exec(path)?.[0];
    const packed = packing && path.slice(0, -packing.length);
    if (packed !== undefined && (packed === 'manifest.json' || files.has(packed) || isContentNamed(packed))) {
      const expected = files.get(packed);
      // Of the manifest itself, and of earlier releases, the hash is not in the manifest.
      if (expected === undefined) carried += 1;
      else if ((await unpackedHash(copy, path, head.files.largest)) !== expected)
        problems.push({ kind: 'changed', path });
    } else if (isContentNamed(path) || hostFiles.has(path)) carried += 1;
    else problems.push({ kind: 'extra', path });
  }
  return { problems: inOrder(problems), carried };
}

async function unpackedHash(copy: PublishedCopy, path: string, largest: number): Promise<string | undefined> {
  const limit = largest + 1024;
  const taken = await copy.take(path, { most: limit, keep: limit });
  if ('fault' in taken || !taken.body) return undefined;
  const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(
    path.endsWith('.gz') ? gunzip : brotliDecompress,
  );
  try {
    return sha256Of(await unpack(taken.body, { maxOutputLength: Math.max(1, largest) }));
  } catch {
    // Broken, or a bomb: in either case not what was published.
    return undefined;
  }
}

/**
 * Pages of a copy on the web to which changed pages and site maps link, and which the manifest does not know. Pages that
 * are as they were published link to nothing strange.
 */
export async function extrasOnWeb(
  copy: PublishedCopy & { url: URL },
  { files, head }: SiteManifest,
  changedPages: readonly ChangedPage[],
): Promise<Extras> {
  const seen = new Set<string>();
  const queue = changedPages.flatMap(({ path, html }) => linksIn(html, new URL(path, copy.url)));
  const problems: AuditProblem[] = [];
  let probed = 0;
  for (const url of queue) {
    const path = pathBelow(copy.url, url);
    if (path === undefined || path === 'manifest.json' || files.has(path) || seen.has(path)) continue;
    seen.add(path);
    if ((probed += 1) > mostProbed) break;
    const taken = await copy.take(path, { most: head.files.largest, keep });
    if ('fault' in taken ? taken.fault !== 'too-large' : taken.isGone) continue;
    problems.push({ kind: 'extra', path });
    // A list grows while it is walked: what a strange page links to is strange too.
    if ('body' in taken && taken.body && path.endsWith('.html'))
      queue.push(...linksIn(taken.body.toString(), url));
  }
  return { problems: inOrder(problems), carried: 0 };
}

function linksIn(html: string, page: URL): URL[] {
  const found = html.matchAll(/(?:\b(?:href|src)=["']|<loc>)([^"'<>\s]{1,2000})/g);
  return [...found].slice(0, 5000).flatMap(([, link = '']) => {
    const text = link.replaceAll('&amp;', '&');
    return URL.canParse(text, page) ? [new URL(text, page)] : [];
  });
}

/** The file below the base that answers an address; undefined for addresses elsewhere. */
function pathBelow(base: URL, url: URL): string | undefined {
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname.slice(base.pathname.length));
  } catch {
    return undefined;
  }
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
