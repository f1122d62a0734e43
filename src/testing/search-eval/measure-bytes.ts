import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a server that compresses would: text, and nothing that is compressed already. */
const TEXT = /^(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/;

export interface FetchedBytes {
  /** As our own server sends it. */
  plain: number;
  /** As a server sends it that compresses text. */
  compressed: number;
}

/** Counts the bytes that a page fetches: since the last time it was asked, of the addresses that are asked for. */
export function countBytes(page: Page): { read: (addresses?: ReadonlySet<string>) => Promise<FetchedBytes> } {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    async read(addresses) {
      const some = responses.splice(0).filter((response) => addresses?.has(response.url()) ?? true);
      const sizes = await Promise.all(some.map(sizesOf));
      return {
        plain: sizes.reduce((sum, { plain }) => sum + plain, 0),
        compressed: sizes.reduce((sum, { compressed }) => sum + compressed, 0),
      };
    },
  };
}

async function sizesOf(response: Response): Promise<FetchedBytes> {
  // A request that was given up has no body.
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isText = TEXT.test(response.headers()['content-type'] ?? '');
  return { plain: body.length, compressed: isText ? gzipSync(body).length : body.length };
}
