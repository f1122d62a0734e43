import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countHtml, type Peer, type PeerName } from '../peers/peer.ts';
import { assertSamePages, type PeerPages } from '../peers/peer-pages.ts';
import type { BenchResult } from './bench-result.ts';
import { medianCost, rounded, runProgram, type Cost } from './program-run.ts';
import type { Workshop } from './situations.ts';

/** Where the project of a peer lies. */
export function placeOf({ folder }: Workshop, name: PeerName): string {
  return join(folder, 'peers', name);
}

/** Runs a peer from nothing, and holds what it has printed to what it was to print. */
export async function runPeer(shop: Workshop, peer: Peer, pages: PeerPages): Promise<Cost> {
  const place = placeOf(shop, peer.name);
  for (const left of peer.leaves) rmSync(join(place, left), { recursive: true, force: true });
  const run = await runProgram(peer.program(place, shop.app));
  if (peer.output !== undefined) assertSamePages(join(place, peer.output), pages, peer.name);
  return run;
}

/** What our own builds cost, in the median. */
export interface Ours {
  shipped: Cost;
  withoutSearch: Cost | undefined;
  fullText: Cost | undefined;
}

/** Every peer with its medians, and ours in proportion to them. */
export function comparePeers(
  {
    peers,
    costs,
    app,
    shop,
  }: { peers: readonly Peer[]; costs: Map<PeerName, Cost[]>; app: string; shop: Workshop },
  { shipped, withoutSearch, fullText }: Ours,
): BenchResult['peers'] {
  const medians = new Map([...costs].map(([name, all]) => [name, medianCost(all)]));
  return Object.fromEntries(
    peers.map(({ name, version, output }) => {
      const cost = medians.get(name);
      if (cost === undefined) throw new Error(`${name} was not run`);
      const isPagefind = name === 'pagefind';
      // Pagefind has nothing to index without Hugo's pages.
      const theirs = isPagefind ? together(cost, medians.get('hugo')) : cost;
      const search = isPagefind ? fullText : undefined;
      const noSearch = isPagefind ? undefined : withoutSearch;
      const result = {
        version: version(app) ?? '',
        ...cost,
        pages: output === undefined ? undefined : countHtml(join(placeOf(shop, name), output)),
        with_hugo_s: isPagefind ? rounded(theirs.wall_s) : undefined,
        ratio: rounded(shipped.wall_s / theirs.wall_s),
        cpu_ratio: cpuRatio(shipped, theirs),
        ratio_without_search: noSearch && rounded(noSearch.wall_s / theirs.wall_s),
        cpu_ratio_without_search: noSearch && cpuRatio(noSearch, theirs),
        ratio_full_text: search && rounded(search.wall_s / theirs.wall_s),
        cpu_ratio_full_text: search && cpuRatio(search, theirs),
      };
      return [name, result];
    }),
  );
}

function together(one: Cost, other: Cost | undefined): Cost {
  if (other === undefined) throw new Error('Pagefind was run without Hugo');
  const cpu = one.cpu_s === undefined || other.cpu_s === undefined ? undefined : one.cpu_s + other.cpu_s;
  return { wall_s: one.wall_s + other.wall_s, cpu_s: cpu, peak_mb: undefined };
}

function cpuRatio(ours: Cost, theirs: Cost): number | undefined {
  if (ours.cpu_s === undefined || theirs.cpu_s === undefined) return undefined;
  return rounded(ours.cpu_s / theirs.cpu_s);
}
