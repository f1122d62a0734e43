import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SearchDepth } from '../../search/record.ts';
import type { DistrictSize } from '../district/files.ts';
import { writeDistrict } from '../district/write.ts';
import { peersFor } from '../peers/all-peers.ts';
import { countHtml, type Peer, type PeerName } from '../peers/peer.ts';
import { assertSamePages, peerPages } from '../peers/peer-pages.ts';
import { copyApp } from './app-copy.ts';
import { benchResult, type BenchResult } from './bench-result.ts';
import { judgeBudget } from './budget.ts';
import { measureGrowth } from './growth.ts';
import { measureIndex } from './index-alone.ts';
import { heaviestPage } from './page-weight.ts';
import { comparePeers, placeOf, runPeer } from './peer-runs.ts';
import { median, medianCost, rounded, type Cost } from './program-run.ts';
import { buildCold, buildWarm, rootOf, type CountedBuild, type Workshop } from './situations.ts';
import { turns } from './turns.ts';
import { buildWatched, type WatchedBuilds } from './watched-build.ts';
import type { Situation } from './work.ts';

export interface BenchOptions {
  size: Required<Omit<DistrictSize, 'varied'>>;
  peers: readonly PeerName[];
  runs: number;
  /** Depths of search that are measured beside the shipped one. */
  depths: readonly Exclude<SearchDepth, 'standard'>[];
  /** Sizes of districts, from the smallest; none: growth is not measured. */
  growth: readonly number[];
  /** The search index alone, too. */
  index: boolean;
  /** Told of each thing measured. */
  tell: (what: string, cost: Cost) => void;
}

/** Generates the district in `folder` and measures builds of it, and peers over the same pages, in turn. */
export async function bench(app: string, folder: string, options: BenchOptions): Promise<BenchResult> {
  const { size, runs, depths, tell } = options;
  const shop: Workshop = { app: join(folder, 'app'), folder };
  copyApp(app, shop.app);
  const written = writeDistrict(join(folder, 'content'), size);
  const pages = peerPages(size);
  const { peers, leftOut } = peersFor(options.peers, app);
  for (const { name, prepare } of peers) {
    mkdirSync(placeOf(shop, name), { recursive: true });
    prepare(placeOf(shop, name), pages, app);
  }

  const cold = new Map<SearchDepth, CountedBuild[]>();
  const warm = new Map<Situation, CountedBuild[]>();
  const watched: WatchedBuilds[] = [];
  const costs = new Map<PeerName, Cost[]>();
  for (let round = 1; round <= runs; round += 1) {
    const at = `第 ${round}/${runs} 轮`;
    for (const turn of turns<SearchDepth, Peer>(['standard', ...depths], peers)) {
      if ('ours' in turn) {
        const built = await buildCold(shop, turn.ours);
        add(cold, turn.ours, built);
        assertSamePages(join(rootOf(shop, turn.ours), 'dist'), pages, 'hongbang');
        tell(`${at} 本站 ${depthTerms[turn.ours]}`, built.run);
      } else {
        const cost = await runPeer(shop, turn.peer, pages);
        add(costs, turn.peer.name, cost);
        tell(`${at} ${turn.peer.name}`, cost);
      }
    }
    await buildWarm(shop, (situation, built) => {
      add(warm, situation, built);
      tell(`${at} 本站 ${situation}`, built.run);
    });
    if (size.documents) {
      const saved = await buildWatched(shop);
      watched.push(saved);
      tell(`${at} 本站 --watch`, { wall_s: saved.changed_one_s, cpu_s: undefined, peak_mb: saved.peak_mb });
    }
  }

  const dist = join(rootOf(shop, 'standard'), 'dist');
  const same = assertSamePages(dist, pages, 'hongbang');
  const index = options.index ? await measureIndex(shop, 'standard', runs) : undefined;
  const site = { pages: countHtml(join(dist, '.')), same_pages: same, heaviest_page: heaviestPage(dist) };
  // A folder of its own size each, and the first is not needed any more.
  for (const depth of ['standard', ...depths] as const)
    rmSync(rootOf(shop, depth), { recursive: true, force: true });
  const growth =
    options.growth.length < 2
      ? undefined
      : await measureGrowth(shop.app, folder, { ...size, sizes: options.growth, runs }, (grown) =>
          tell(`${grown.communities} 个小区`, grown),
        );

  const medianOf = (depth: SearchDepth) => medianCost((cold.get(depth) ?? []).map(({ run }) => run));
  const shipped = medianOf('standard');
  const [first] = cold.get('standard') ?? [];
  if (first === undefined) throw new Error('nothing was built');
  const known = (depth: SearchDepth) => (cold.has(depth) ? medianOf(depth) : undefined);
  const [withoutSearch, fullText] = [known('none'), known('full')];
  const wallOf = (situation: Situation) => {
    const all = warm.get(situation) ?? [];
    return all.length === 0 ? undefined : median(all.map(({ run }) => run.wall_s));
  };
  const measured = {
    schema: 'hongbang-bench/2',
    machine: { processors: availableParallelism(), node: process.version, platform: process.platform },
    communities: size.communities,
    seed: size.seed,
    runs,
    district: { profiles: size.profiles, documents: size.documents, boards: size.boards, ...written },
    ...site,
    ...shipped,
    stages: first.run.report.stages.map(({ name, count, ms }) => ({ name, count, s: rounded(ms / 1000) })),
    search: {
      s: first.run.search.s,
      files: first.run.search.files,
      peak_mb: first.run.search.peak?.together,
      process_mb: first.run.search.peak?.largest,
    },
    without_search: withoutSearch,
    full_text: fullText,
    unchanged_s: wallOf('unchanged') ?? 0,
    changed_one_s: wallOf('changed_notice'),
    renamed_one_s: wallOf('renamed_notice'),
    changed_row_s: wallOf('changed_row') ?? 0,
    watched: watched.length === 0 ? undefined : medianWatched(watched),
    work: Object.fromEntries([
      ['cold', first.work] as const,
      ...[...warm].flatMap(([situation, [one]]) => (one ? [[situation, one.work] as const] : [])),
    ]),
    peers: comparePeers({ peers, costs, app, shop }, { shipped, withoutSearch, fullText }),
    left_out: leftOut,
    index,
    growth,
  } satisfies Omit<BenchResult, 'budget'>;
  return benchResult.parse({ ...measured, budget: judgeBudget(measured) });
}

function medianWatched(all: readonly WatchedBuilds[]): WatchedBuilds {
  const peaks = all.flatMap(({ peak_mb }) => peak_mb ?? []);
  return {
    changed_one_s: median(all.map(({ changed_one_s }) => changed_one_s)),
    renamed_one_s: median(all.map(({ renamed_one_s }) => renamed_one_s)),
    peak_mb: peaks.length === 0 ? undefined : median(peaks),
  };
}

const depthTerms: Record<SearchDepth, string> = {
  standard: '整个构建',
  full: '收录简介全文',
  none: '不做检索',
};

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
