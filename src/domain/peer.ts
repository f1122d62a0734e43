import { z } from 'zod';
import { id, name } from './id.ts';

/** Every search asks every peer: more of them than this, and a phone would wait for its line. */
export const MOST_PEERS = 10;

/**
 * The public address of another site of this kind, with its base: `https://www.example.gov.cn/ztzl/hongbang/`.
 * Plain `http:` is for a site on the same machine only.
 */
export const peerAddress = z.string().refine((value) => normalPeerAddress(value) === value, {
  error: 'HB231',
});

/** 其他站点: a site of another issuer, or of a street, in which this site's search looks too. */
export const peer = z.strictObject({
  /** The `id` of that site's issuer. */
  id,
  /** What residents know the site by; shown at each of its hits. */
  name,
  url: peerAddress,
});
export type Peer = z.infer<typeof peer>;

/** The address as it is written in the one right way, with a slash at the end; undefined if it is none. */
export function normalPeerAddress(value: string): string | undefined {
  const url = URL.parse(value.trim());
  if (!url?.hostname || url.username || url.password || url.search || url.hash) return undefined;
  // `https://*.example/` is an address to a browser's policy, but a whole family of them.
  if (!/^[a-z0-9.[\]:-]+$/.test(url.hostname)) return undefined;
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** The rules among the peers of a site, as issues of its front matter: `HB232`–`HB235`. */
export function checkPeers(
  own: { id: string; url: string; base: string; peers: readonly Peer[] },
  report: (issue: { code: 'custom'; message: string; path: (string | number)[]; input: unknown }) => void,
): void {
  const address = URL.parse(own.base, own.url)?.href;
  for (const [at, { id, url }] of own.peers.entries()) {
    const before = own.peers.slice(0, at);
    const issue = (message: string, field: 'id' | 'url', input: string) =>
      report({ code: 'custom', message, path: ['peers', at, field], input });
    if (id === own.id) issue('HB232', 'id', id);
    if (before.some((other) => other.id === id)) issue('HB233', 'id', id);
    if (url === address || before.some((other) => other.url === url)) issue('HB234', 'url', url);
  }
  const extra = own.peers[MOST_PEERS];
  if (extra) report({ code: 'custom', message: 'HB235', path: ['peers', MOST_PEERS, 'id'], input: extra.id });
}
