import { findNames } from '../../search/names/find-names.ts';
import { NAMES_FORMAT } from '../../search/names/guide.ts';
import type { NameRow } from '../../search/names/row.ts';
import {
  LONGEST_DESCRIPTION,
  readDescription,
  type SearchDescription,
} from '../../search/peers/description.ts';
import { lostFiles } from '../../search/text/lost-files.ts';
import { SPELLING } from '../../search/text/spelling.ts';
import { once } from '../../views/once.ts';
import { find } from './find.ts';
import { markTerms } from './excerpt.ts';
import { nameMarker, type MarkName } from './name-marks.ts';
import { openIndex } from './open-index.ts';
import { canReadNames, openNames } from './open-names.ts';
import type { PagefindHit, PagefindInstance } from './pagefind.ts';
import { fetchFromPeer, NoAnswer } from './peers-fetch.ts';
import { trimmedRow } from './peers-trust.ts';
import { isChosen } from './row-facets.ts';
import { termsOf, type SearchRequest } from './search-request.ts';

/** Why a site's hits are missing, all or some. */
export type PeerTrouble =
  'silent' | 'unreadable' | 'other-version' | 'other-names' | 'other-texts' | 'partial' | 'foreign';

export interface Peer {
  id: string;
  name: string;
  /** Its home page, with a slash at the end. */
  url: string;
}

export interface PeerNames {
  rows: NameRow[];
  isNear: boolean;
  mark: MarkName;
}

/** The search of one other site. */
export type PeerSite = ReturnType<typeof peerSite>;

/** Bytes at most; the tables of 20,000 communities have a tenth of it. */
const LONGEST_GUIDE = 2_000_000;
const LONGEST_ROWS = 1_000_000;
/** How long all texts of a site may take to be searched the first time. */
const TEXT_PATIENCE = 20_000;

/**
 * Asks another site's search. Nothing it says is believed, and it never fails: what is missing is told. A site
 * that did not answer is not asked again before the page is loaded anew.
 *
 * @param own this site: with the base, the bundle that carries Pagefind's program, what its search is made of
 */
export function peerSite(
  peer: Peer,
  own: { base: string; program: string; description: () => Promise<SearchDescription> },
  onTrouble: (trouble: PeerTrouble) => void,
) {
  const description = once(async () => {
    const read = await fetchFromPeer(`${peer.url}search/bundles.json`, { most: LONGEST_DESCRIPTION });
    const found = readDescription(read);
    if (found !== 'other-format' && found.issuer !== peer.id) throw new Error(`It is ${found.issuer}`);
    return found;
  });

  const names = once(async () => {
    const described = await description();
    if (described === 'other-format') return 'other-version';
    if (described.names.format !== NAMES_FORMAT) return 'other-names';
    const opened = await openNames(peer.url + described.names.path, (address) =>
      fetchFromPeer(address, {
        most: address.endsWith('/guide.names') ? LONGEST_GUIDE : LONGEST_ROWS,
        isGzip: true,
      }),
    );
    if (!opened.isWhole) onTrouble('partial');
    return opened;
  });

  const texts = once(async () => {
    const described = await description();
    if (described === 'other-format') return 'other-version';
    const { pagefind } = (await own.description()).texts;
    const { texts } = described;
    if (texts.pagefind !== pagefind || texts.spelling !== SPELLING) return 'other-texts';
    const bundles = texts.bundles.map((path) => peer.url + path);
    const [, withoutScheme = ''] = peer.url.split(/^https?:/);
    lostFiles((address) => {
      if (address.startsWith(withoutScheme)) onTrouble('partial');
    });
    const opening = openIndex([own.program, ...bundles], own.base, undefined, peer);
    const { index, missing } = await inTime(opening, TEXT_PATIENCE);
    if (missing.length > 0) onTrouble(missing.length === bundles.length ? 'unreadable' : 'partial');
    return ofPeerOnly(index, peer.id);
  });

  return {
    peer,

    async named({ query, chosen }: SearchRequest): Promise<PeerNames> {
      const terms = termsOf(query);
      const nothing: PeerNames = { rows: [], isNear: false, mark: (name) => markTerms(name, terms) };
      // The page has said that this browser reads no names.
      if (!canReadNames()) return nothing;
      try {
        const opened = await names();
        if (typeof opened === 'string') {
          onTrouble(opened);
          return nothing;
        }
        const { rows, isNear, isPartial } = await findNames(query, opened);
        if (isPartial) onTrouble('partial');
        const kept = rows.filter((row) => isChosen(row, chosen)).map(trimmedRow);
        return { rows: kept, isNear, mark: nameMarker(query, opened) };
      } catch (failure) {
        onTrouble(troubleOf(failure));
        return nothing;
      }
    },

    async texts(request: SearchRequest): Promise<PagefindHit[]> {
      try {
        const index = await texts();
        if (typeof index !== 'string') return await inTime(find(index, request), TEXT_PATIENCE);
        onTrouble(index);
      } catch (failure) {
        onTrouble(troubleOf(failure));
      }
      return [];
    },
  };
}

/** Without the records of this site, whose first bundle carries the program and is searched with it. */
function ofPeerOnly(index: PagefindInstance, issuer: string): PagefindInstance {
  return {
    ...index,
    search: (query, options) => index.search(query, { filters: { ...options?.filters, issuer } }),
  };
}

function troubleOf(failure: unknown): PeerTrouble {
  // For whoever looks after the site.
  console.warn(failure);
  const { cause } = failure as Error;
  return failure instanceof NoAnswer || cause instanceof NoAnswer ? 'silent' : 'unreadable';
}

async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`Nothing within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
