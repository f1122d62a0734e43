import { readAtMost } from './read-at-most.ts';

/** What came of asking for a JSON document. */
export type Fetched =
  | {
      found: unknown;
      /** When the copy was stored that stood in for the network, in milliseconds since 1970. */ storedAt?:
        number | undefined;
    }
  | { missing: FetchFault };

export type FetchFault =
  /** The site says that there is none. */
  | 'absent'
  /** No answer: no network, or the site is down. */
  | 'unreachable'
  /** It leads elsewhere, where nobody of this site answers for it. */
  | 'redirected'
  /** Too much to be read. */
  | 'too-big'
  /** No JSON: an error page, or the log-in page of a network. */
  | 'unreadable';

/** Asks for a document of at most `most` bytes. */
export type FetchJson = (address: URL, most: number) => Promise<Fetched>;

const PATIENCE = 20_000;

/** Asks the network, past the browser's cache and without cookies. */
export function fetchJsonBy(fetching: typeof fetch): FetchJson {
  return async (address, most) => {
    let bytes: Uint8Array | undefined;
    try {
      const response = await fetching(address, {
        redirect: 'manual',
        cache: 'no-cache',
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
        return { missing: 'redirected' };
      if (response.status === 404 || response.status === 410) return { missing: 'absent' };
      if (!response.ok || !response.body) return { missing: 'unreachable' };
      bytes = await readAtMost(response.body, most);
    } catch {
      // Of what went wrong in the network a browser tells no more.
      return { missing: 'unreachable' };
    }
    if (bytes === undefined) return { missing: 'too-big' };
    try {
      return { found: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
    } catch {
      return { missing: 'unreadable' };
    }
  };
}
