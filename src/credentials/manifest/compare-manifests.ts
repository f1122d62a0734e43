import type { ManifestRecord } from '../../domain/manifest-record.ts';
import { manifestSha256, type NoticeLine, type SiteManifest } from './site-manifest.ts';

/** How a site stands to an earlier state of itself, by their manifests. */
export interface ManifestComparison {
  /** Pages (without base) that were there and are not, not even as a redirect or tombstone. */
  removed: string[];
  /** Other files that are gone: they are no promise. */
  filesGone: number;
  /** Notices whose text changed while no other notice says that it corrects, adjusts or withdraws them. */
  rewritten: string[];
  /** Notices whose text was changed and is accounted for. */
  corrected: string[];
  /** Notices whose text is no longer there, while their address is. */
  takenDown: string[];
  /** What is wrong with the chain from one to the other. */
  chain: 'older' | 'fork' | 'broken' | undefined;
}

/**
 * Compares a manifest with an earlier one of the same site.
 * @param log the chain that the site publishes, oldest first
 * @param isPromise whether an address was published for good; later pages of a list are not
 */
export function compareManifests(
  earlier: SiteManifest,
  later: SiteManifest,
  { log, isPromise }: { log: readonly ManifestRecord[]; isPromise: (path: string) => boolean },
): ManifestComparison {
  const gone = [...earlier.files.keys()].filter((path) => !later.files.has(path));
  const pages = gone.filter((path) => /(?:^|\/)index\.html$/.test(path)).map(addressOf);
  // Whoever holds a credential shows its address.
  const credentials = gone
    .filter((path) => /^p\/[^/]+\/credential\.json$/.test(path))
    .map((path) => `/${path}`);
  const removed = [...pages.filter(isPromise), ...credentials];
  const now = new Map(later.notices.map((line) => [line.path, line]));
  const changed = earlier.notices.flatMap((before): [NoticeLine, NoticeLine][] => {
    const after = now.get(before.path);
    return after === undefined || after.text === before.text ? [] : [[before, after]];
  });
  const isAccounted = ([before, after]: [NoticeLine, NoticeLine]) =>
    after.changedBy.some((path) => !before.changedBy.includes(path));
  return {
    removed,
    filesGone: gone.length - pages.length - credentials.length,
    rewritten: changed.filter((pair) => !isAccounted(pair)).map(([{ path }]) => path),
    corrected: changed.filter(isAccounted).map(([{ path }]) => path),
    takenDown: earlier.notices
      .filter(({ path }) => !now.has(path) && later.files.has(`${path.slice(1)}index.html`))
      .map(({ path }) => path),
    chain: chainFault(earlier, later, log),
  };
}

function chainFault(
  earlier: SiteManifest,
  later: SiteManifest,
  log: readonly ManifestRecord[],
): ManifestComparison['chain'] {
  const [from, to] = [earlier.head.sequence, later.head.sequence];
  if (to < from) return 'older';
  const hash = manifestSha256(earlier);
  if (to === from) return manifestSha256(later) === hash ? undefined : 'fork';
  if (to === from + 1) return later.head.previous === hash ? undefined : 'broken';
  const between = log.filter(({ sequence }) => sequence >= from && sequence < to);
  const isWhole = between.length === to - from && between.every(({ sequence }, at) => sequence === from + at);
  const links = between.every(({ previous }, at) => at === 0 || previous === between[at - 1]?.sha256);
  const ends = between[0]?.sha256 === hash && between.at(-1)?.sha256 === later.head.previous;
  return isWhole && links && ends ? undefined : 'broken';
}

function addressOf(path: string): string {
  return `/${path.replace(/index\.html$/, '')}`;
}
