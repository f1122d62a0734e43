import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveStatic } from '../press/serve/serve.ts';

/**
 * What becomes of a file on its way: other bytes, headers or status, no answer at all (`dead`), or one that never
 * comes (`hanging`); undefined leaves it as it is.
 */
export type Alter = (
  path: string,
  body: Buffer,
) =>
  | { body?: Buffer | string; status?: number; headers?: Record<string, string> }
  | 'dead'
  | 'hanging'
  | undefined;

/** A built site behind a server that can go wrong in every way. */
export interface AlteredSite {
  /** Address of the home page, with the base. */
  url: string;
  /** Paths that were asked for, with the base, without query. */
  asked: string[];
  /** Whole and sound while undefined; may be changed at any time. */
  alter: Alter | undefined;
  close: () => Promise<void>;
}

/** Serves a built site on a port of its own. */
export async function serveAltered(root: string, base: string): Promise<AlteredSite> {
  const sound = await serveStatic({ root, base });
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch((failure: Error) => response.destroy(failure));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site: AlteredSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    asked: [],
    alter: undefined,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, sound.close()]);
    },
  };

  async function answer(target: string, response: ServerResponse): Promise<void> {
    const [path = ''] = target.split('?', 1);
    site.asked.push(path);
    const found = await fetch(new URL(target, sound.url), { redirect: 'manual' });
    const whole = Buffer.from(await found.arrayBuffer());
    const altered = site.alter?.(path, whole);
    if (altered === 'hanging') return;
    if (altered === 'dead') {
      response.destroy();
      return;
    }
    const { body = whole, status = found.status, headers = {} } = altered ?? {};
    const sent = new Headers(found.headers);
    sent.delete('content-length');
    response.writeHead(status, { ...Object.fromEntries(sent), ...headers });
    response.end(body);
  }
  return site;
}
