import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { replyTo } from './static-reply.ts';
import type { Reply, Site } from './static-reply.ts';

/** How to serve a built site. */
export interface ServeOptions {
  /** The folder with the built site; may be a link that is switched while serving. */
  root: string;
  /** The path the site lives under, with a slash at both ends; `/` if not given. */
  base?: string;
  /** 0, or none, lets the system choose a free one. */
  port?: number;
  /** Further headers of a file of the site, by its path below the base. */
  headersOf?: ((path: string) => Record<string, string>) | undefined;
  /** Paths (encoded, with the base, without query) that answer 503; asked anew at every request. */
  isFailing?: (path: string) => boolean;
}

/** One request and how it was answered. */
export interface ServedRequest {
  method: string;
  /** Path and query as they were asked for: encoded, with the base. */
  target: string;
  status: number;
}

/** A server that only this machine reaches. */
export interface StaticServer {
  /** Address of the home page, with the base. */
  url: string;
  /** All requests answered so far. */
  requests: ServedRequest[];
  /** Stops at once; open connections are cut. */
  close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as an ordinary nginx would: `index.html` of folders, a redirect to the
 * slash for a folder asked without it, `404.html` with status 404, revalidation by ETag. A file that does
 * not lie in the root, even by a link, does not exist.
 *
 * @throws Error if the root is no folder, the base lacks a slash or the port is taken
 */
export async function serveStatic(options: ServeOptions): Promise<StaticServer> {
  const { root, base = '/', port = 0, isFailing, headersOf } = options;
  if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`站点路径 ${base} 的开头和结尾都要有“/”。`);
  await requireFolder(root);

  const requests: ServedRequest[] = [];
  const server = createServer((request, response) => {
    answer(request, response, { root, base, isFailing, headersOf }, requests).catch((failure: Error) => {
      // The reader went away, or the disk failed half-way: all that is left is not to pretend it is whole.
      response.destroy(failure);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    throw new Error(`端口 ${port} 不能用，请换一个，或先关闭占用它的程序。`, { cause });
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(base)}`,
    requests,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function requireFolder(root: string): Promise<void> {
  const entry = await stat(root).catch((cause: unknown) => {
    throw new Error(`没有 ${root}，请先运行 npm run build。`, { cause });
  });
  if (!entry.isDirectory()) throw new Error(`${root} 不是文件夹，请先运行 npm run build。`);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  requests: ServedRequest[],
): Promise<void> {
  const { method = 'GET', url: target = '/' } = request;
  const asked = { method, target, ifNoneMatch: request.headers['if-none-match'] };
  const reply = isThisMachine(request.headers.host)
    ? await replyTo(asked, site).catch(ownFault)
    : MISDIRECTED;
  requests.push({ method, target, status: reply.status });
  response.writeHead(reply.status, { ...reply.headers, 'X-Content-Type-Options': 'nosniff' });
  if (typeof reply.body === 'string') {
    response.end(method === 'HEAD' ? '' : reply.body);
    return;
  }
  const { handle } = reply.body;
  try {
    if (method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    // Here and not by the stream, which forgets it when a browser turns away.
    await handle.close();
  }
}

/** A page of another name that was pointed at this machine (DNS rebinding) would read drafts as its own. */
function isThisMachine(host: string | undefined): boolean {
  return host === undefined || /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);
}

const MISDIRECTED: Reply = {
  status: 421,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: '请用 http://127.0.0.1 打开。',
};

function ownFault(failure: Error): Reply {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return { status: 500, headers, body: `服务器出错：${failure.message}` };
}
