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

/** Counts the bytes that a page fetches, until it is asked. */
export function countBytes(page: Page): { read: () => Promise<FetchedBytes>; stop: () => void } {
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  return {
    async read() {
      const sizes = await Promise.all(responses.splice(0).map(sizesOf));
      return {
        plain: sizes.reduce((sum, { plain }) => sum + plain, 0),
        compressed: sizes.reduce((sum, { compressed }) => sum + compressed, 0),
      };
    },
    stop: () => page.off('response', note),
  };
}

async function sizesOf(response: Response): Promise<FetchedBytes> {
  // A request that was given up has no body.
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isText = TEXT.test(response.headers()['content-type'] ?? '');
  return { plain: body.length, compressed: isText ? gzipSync(body).length : body.length };
}
