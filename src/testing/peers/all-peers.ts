import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { pagefind } from './pagefind.ts';
import type { Peer, PeerName } from './peer.ts';

/** In the order in which they run: Pagefind indexes what Hugo has printed. */
const allPeers: readonly Peer[] = [hugo, pagefind, astro, eleventy];

/** The peers that are asked for and installed, and why others are left out. */
export function peersFor(
  names: readonly PeerName[],
  app: string,
): { peers: Peer[]; leftOut: { name: PeerName; why: string }[] } {
  // Pagefind cannot do without.
  const wanted = new Set(names.includes('pagefind') ? ['hugo' as const, ...names] : names);
  const missing = allPeers.filter(({ name, version }) => wanted.has(name) && version(app) === undefined);
  const leftOut = missing.map(({ name }) => ({ name, why: '这台机器上没有安装' }));
  const withoutPages = wanted.has('pagefind') && missing.includes(hugo) && !missing.includes(pagefind);
  if (withoutPages) leftOut.push({ name: 'pagefind', why: '没有 Hugo，就没有可索引的网页' });
  const out = new Set(leftOut.map(({ name }) => name));
  return { peers: allPeers.filter(({ name }) => wanted.has(name) && !out.has(name)), leftOut };
}
