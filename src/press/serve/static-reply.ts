import { mimeType } from './mime-types.ts';
import { parseRequestPath } from './request-path.ts';
import type { RequestPath } from './request-path.ts';
import { openSiteFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** The site to answer from, and how. */
export interface Site {
  root: string;
  base: string;
  isFailing?: ((path: string) => boolean) | undefined;
  /** Further headers of every answer, by the path below the base, decoded. */
  headersOf?: ((path: string) => Record<string, string>) | undefined;
}

/** What of a request matters. */
export interface Asked {
  method: string;
  /** Path and query, encoded. */
  target: string;
  ifNoneMatch?: string | undefined;
}

/** An answer; a file is open until it is sent. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | SiteFile;
}

/** Decides the answer of an ordinary nginx to a request for a file of the site. */
export async function replyTo(asked: Asked, site: Site): Promise<Reply> {
  const reply = await plainReplyTo(asked, site);
  if (site.headersOf === undefined) return reply;
  const path = parseRequestPath(asked.target, site.base);
  const { segments, isFolder } = typeof path === 'string' ? { segments: [], isFolder: false } : path;
  const file = segments.join('/') + (isFolder && segments.length > 0 ? '/' : '');
  return { ...reply, headers: { ...site.headersOf(file), ...reply.headers } };
}

async function plainReplyTo(asked: Asked, site: Site): Promise<Reply> {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return text(405, '只支持 GET 和 HEAD。', { Allow: 'GET, HEAD' });
  }
  const [encodedPath = '', query] = asked.target.split('?', 2);
  if (site.isFailing?.(encodedPath)) return text(503, '服务暂时不可用。');

  const path = parseRequestPath(asked.target, site.base);
  if (path === 'malformed') return text(400, '地址无法识别。');
  if (path === 'outside') return text(404, `没有这个页面，网站在 ${site.base}`);

  const found = await openSiteFile(site.root, path);
  if (found === 'folder-without-slash') return redirect(site.base, path, query);
  if (found === 'folder-without-index') return text(403, '这个文件夹没有页面。');
  if (found === 'missing') return notFound(site.root);
  const headers = { ETag: found.etag, ...REVALIDATE, ...(isForPeers(path) ? FOR_ALL_SITES : {}) };
  if (asked.ifNoneMatch === found.etag) {
    await found.handle.close();
    return { status: 304, headers, body: '' };
  }
  return { status: 200, headers: { ...fileHeaders(found), ...headers }, body: found };
}

/** A browser must not show yesterday's build. */
const REVALIDATE = { 'Cache-Control': 'no-cache' };

/** The search of other sites reads what this site's search is made of: all of it is public. */
const FOR_ALL_SITES = { 'Access-Control-Allow-Origin': '*' };

function isForPeers({ segments: [folder = ''] }: RequestPath): boolean {
  return folder === 'search' || folder === 'pagefind';
}

async function notFound(root: string): Promise<Reply> {
  const page = await openSiteFile(root, { segments: ['404.html'], isFolder: false });
  if (typeof page !== 'object') return text(404, '没有这个页面。');
  return { status: 404, headers: { ...fileHeaders(page), ...REVALIDATE }, body: page };
}

function redirect(base: string, { segments }: RequestPath, query: string | undefined): Reply {
  const folder = segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  const location = encodeURI(base) + folder + (query === undefined ? '' : `?${query}`);
  return text(301, '', { Location: location });
}

function fileHeaders(file: SiteFile): Record<string, string> {
  return { 'Content-Type': mimeType(file.path), 'Content-Length': String(file.size) };
}

function text(status: number, body: string, headers: Record<string, string> = {}): Reply {
  const length = String(Buffer.byteLength(body));
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': length, ...headers },
    body,
  };
}
