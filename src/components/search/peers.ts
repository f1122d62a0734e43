import { facets } from '../../search/text/facets.ts';
import { readDescription, type SearchDescription } from '../../search/peers/description.ts';
import { hitList, type HitList } from './hit-list.ts';
import type { PagefindHit } from './pagefind.ts';
import { fetchFromPeer } from './peers-fetch.ts';
import { peersPart, type PeerGroup } from './peers-part.ts';
import { peerSite, type Peer, type PeerNames, type PeerSite } from './peers-site.ts';
import { trustedHit } from './peers-trust.ts';
import { sayOfPeers } from './peers-words.ts';
import { termsOf, type SearchRequest } from './search-request.ts';
import { sortedHitList } from './sorted-hit-list.ts';

/** What this site has found, once it is through. */
export interface OwnFinding {
  request: SearchRequest;
  /** Hits of this site. */
  count: number;
  /** They are only nearly what was asked. */
  isNear: boolean;
}

/** Hits of a site that are shown at first; of the only one that is asked for, a page full. */
const FEW = 5;
const MANY = 20;
/** A word that is still being typed is not asked about elsewhere. */
const PAUSE = 400;
const OWN_DESCRIPTION = { most: 1_000_000 };

/** The search in other sites; undefined where there are none. */
export type Peers = ReturnType<typeof openPeers>;

/**
 * Other sites are asked when this one is through: their files never compete with ours for a slow line. Their names
 * are asked unasked, about 25 kB a site the first time; their texts, ten times as much, when they are wanted, or
 * when nothing was found anywhere.
 *
 * @param own this site: with the base, and the bundle that carries Pagefind's program
 */
export function openPeers(root: HTMLElement, own: { base: string; program: string | undefined }) {
  const section = root.querySelector<HTMLElement>('[data-search-peers]');
  if (!section || own.program === undefined) return undefined;
  const { program } = own;
  const part = peersPart(section, root);
  const { issuer: ownId = '', peers = '[]' } = section.dataset;
  const known = JSON.parse(peers) as Peer[];
  let described: Promise<SearchDescription> | undefined;
  const description = () => (described ??= describeOwn(own.base));
  const sites = new Map(
    known.map((peer) => [
      peer.id,
      peerSite(peer, { base: own.base, program, description }, (trouble) => part.warn(peer, trouble)),
    ]),
  );

  return {
    /** What hits of this site are marked with, to tell them from others. */
    ownName: sayOfPeers.own,

    /** Shows what is asked for in the form, and takes away what was found before. */
    begin({ issuer }: SearchRequest): void {
      part.choose(issuer);
      part.hide();
    },

    /** The name of the only other site that is asked for. */
    elsewhere({ issuer }: SearchRequest): string | undefined {
      return issuer === undefined ? undefined : sites.get(issuer)?.peer.name;
    },

    /** Asks the other sites, and shows what they find; stops when something else is asked. */
    async ask({ request, count, isNear }: OwnFinding, isStale: () => boolean): Promise<void> {
      const only = request.issuer === undefined ? undefined : sites.get(request.issuer);
      const isAlone = only !== undefined;
      if (request.issuer === ownId || !isAsked(request, isAlone)) return;
      const asked = only ? [only] : [...sites.values()];
      if (!isAlone) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (isStale()) return;

      const isEmpty = count === 0 || isNear;
      part.open(isEmpty);
      part.tell(sayOfPeers.asking);
      const groups = part.groups(asked.map(({ peer }) => peer));
      const step = isAlone ? MANY : FEW;
      const round = { request, asked, groups, step, isStale };
      const names = await askNames(round, isEmpty);
      if (isStale()) return;
      const isNamed = names.some(({ rows }) => rows.length > 0);
      const searchTexts = () => void askTexts(round, names);
      if (isAlone || (count === 0 && !isNamed)) searchTexts();
      else part.offerTexts(searchTexts);
    },
  };

  /** Shows each site's names as they come; rows that are only nearly so where there are no better ones. */
  async function askNames(round: Round, withNear: boolean): Promise<PeerNames[]> {
    const { request, asked, groups, isStale } = round;
    const tally = tallyOf(asked.length, round);
    return Promise.all(
      asked.map(async (site, at) => {
        const found = await site.named(request);
        const rows = found.isNear && !withNear ? [] : found.rows;
        if (!isStale()) tally(await fill(round, site, groups[at], { ...found, rows }, []));
        return { ...found, rows };
      }),
    );
  }

  /** Shows each site's names and texts as the texts come. */
  async function askTexts(round: Round, names: readonly PeerNames[]): Promise<void> {
    const { request, asked, groups, isStale } = round;
    part.tell(sayOfPeers.asking);
    const tally = tallyOf(asked.length, round);
    await Promise.all(
      asked.map(async (site, at) => {
        const hits = await site.texts(request);
        const named = names[at];
        if (!isStale() && named) tally(await fill(round, site, groups[at], named, hits));
      }),
    );
  }

  /** @returns how many hits the site has */
  async function fill(
    { request, step, isStale }: Round,
    { peer }: PeerSite,
    group: PeerGroup | undefined,
    { rows, mark }: PeerNames,
    texts: readonly PagefindHit[],
  ): Promise<number> {
    const terms = termsOf(request.query);
    const best = hitList(rows, texts, { base: peer.url, terms, mark, issuer: peer.name });
    const list = request.sort ? await sortedHitList(best, request.sort) : best;
    const count = list.left();
    const showNext = async (isContinued: boolean) => {
      const hits = await takeTrusted(list, step, peer);
      if (isStale()) return;
      if (!isContinued) group?.clear();
      group?.add(hits, isContinued);
      group?.more(list.left(), () => void showNext(true));
    };
    await showNext(false);
    return count;
  }

  async function takeTrusted(list: HitList, count: number, peer: Peer) {
    return (await list.take(count)).flatMap((hit) => {
      const trusted = hit === 'lost' ? undefined : trustedHit(hit, peer.url);
      if (!trusted) part.warn(peer, hit === 'lost' ? 'partial' : 'foreign');
      return trusted ?? [];
    });
  }

  function tallyOf(sites: number, { isStale }: Round): (count: number) => void {
    let [total, waiting] = [0, sites];
    return (count) => {
      if (isStale()) return;
      total += count;
      waiting -= 1;
      part.tell(sayOfPeers.found(total, waiting));
      part.offerJump(total);
    };
  }
}

/** One question to other sites. */
interface Round {
  request: SearchRequest;
  asked: readonly PeerSite[];
  groups: readonly PeerGroup[];
  step: number;
  isStale: () => boolean;
}

/** A choice alone, such as a kind of page, is asked only of the one site that was chosen. */
function isAsked({ query, chosen }: SearchRequest, isAlone: boolean): boolean {
  return termsOf(query).length > 0 || (isAlone && facets.some((facet) => chosen[facet]));
}

async function describeOwn(base: string): Promise<SearchDescription> {
  const address = new URL(`${base}search/bundles.json`, location.href).href;
  const own = readDescription(await fetchFromPeer(address, OWN_DESCRIPTION));
  if (own === 'other-format') throw new Error('This page is older than the site');
  return own;
}
