import type { PlainDate } from '../../domain/plain-date.ts';
import { proofTime, type SigningKey } from '../keys/signing-key.ts';
import { signJcs } from '../sign/sign-jcs.ts';
import {
  fileLines,
  listSum,
  manifestType,
  noticeLines,
  type ManifestHead,
  type NoticeLine,
  type SiteManifest,
} from './site-manifest.ts';

/** A file of the finished site. */
export interface SiteFile {
  /** Below the base, without a leading slash. */
  path: string;
  size: number;
  /** SHA-256, base64url. */
  digest: string;
  /** SHA-256 (base64url) of the text of the notice that it prints. */
  text?: string | undefined;
}

/** What a manifest says besides the files. */
export interface ManifestFacts {
  /** Public address of the site with base, ending in a slash. */
  site: string;
  day: PlainDate;
  generator: string;
  content: ManifestHead['content'];
  /** The last row of the chain; undefined before the first publication. */
  last: { sequence: number; sha256: string } | undefined;
  /** Addresses of the notices that changed the one on a page. */
  changedBy: (path: string) => readonly string[];
  /** Without a key the manifest is unsigned, and says so. */
  signingKey: SigningKey | undefined;
}

/** The manifest of a site; the same files and facts give the same one, in whatever order the files come. */
export function makeManifest(siteFiles: readonly SiteFile[], facts: ManifestFacts): SiteManifest {
  const { site, day, generator, content, last, signingKey } = facts;
  const inOrder = siteFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Map(inOrder.map(({ path, digest }) => [path, hexOf(digest)]));
  const notices = inOrder.flatMap(({ path, text }): NoticeLine[] => {
    if (text === undefined) return [];
    const address = `/${path.replace(/index\.html$/, '')}`;
    return [{ path: address, text: hexOf(text), changedBy: facts.changedBy(address) }];
  });
  const head: Omit<ManifestHead, 'proof'> = {
    type: manifestType,
    issuer: signingKey?.did ?? null,
    site,
    day,
    generator,
    content,
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.sha256 ?? null,
    files: {
      ...listSum(fileLines(files)),
      bytes: inOrder.reduce((sum, { size }) => sum + size, 0),
      largest: inOrder.reduce((most, { size }) => Math.max(most, size), 0),
    },
    notices: listSum(noticeLines(notices)),
  };
  // Dated by the day the site is for, never by the clock: the same content and day give the same bytes.
  const signed = signingKey ? signJcs(head, signingKey, proofTime(signingKey, day)) : head;
  return { head: signed, files, notices };
}

function hexOf(digest: string): string {
  return Buffer.from(digest, 'base64url').toString('hex');
}
