import { hash } from 'node:crypto';

/** The form of `manifest.json`; another one is not read. */
export const manifestType = 'hongbang-manifest/1';

/** What a list of the manifest comes to: lines, and the SHA-256 (hex) of them as a text, each with its line end. */
export interface ListSum {
  count: number;
  sha256: string;
}

/** The part of a manifest that is signed: it holds the sums of the two lists. */
export interface ManifestHead {
  type: typeof manifestType;
  /** DID of who signed; null where the site was built without a key. */
  issuer: string | null;
  /** Public address of the site with base, ending in a slash. */
  site: string;
  /** The day the site is for. */
  day: string;
  /** Name and version of the program that made it. */
  generator: string;
  /** SHA-256 (hex) over the content: see `of`. */
  content: { sha256: string; of: string };
  /** Place in the chain of manifests, from 1. */
  sequence: number;
  /** SHA-256 (hex) of the manifest before, as a file; null in the first. */
  previous: string | null;
  /** Without `manifest.json` itself; `bytes` of all of them, `largest` of one. */
  files: ListSum & { bytes: number; largest: number };
  notices: ListSum;
  /** Data Integrity proof (`eddsa-jcs-2022`) over the head. */
  proof?: object | undefined;
}

/** A notice whose text stands on the site. */
export interface NoticeLine {
  /** Without base: `/notices/x/`. */
  path: string;
  /** SHA-256 (hex) of its text: see `noticeText`. */
  text: string;
  /** Notices that correct, adjust or withdraw it, without base. */
  changedBy: readonly string[];
}

/** `manifest.json`: every file of a published site by its hash. It holds hashes and addresses, no text. */
export interface SiteManifest {
  head: ManifestHead;
  /** SHA-256 (hex) by path below the base without a leading slash, in the order of the paths. */
  files: ReadonlyMap<string, string>;
  /** In the order of the paths. */
  notices: readonly NoticeLine[];
}

/** The files as `sha256sum` writes and checks them. */
export function fileLines(files: ReadonlyMap<string, string>): string[] {
  return Array.from(files, ([path, sha256]) => `${sha256}  ${path}`);
}

/** A line for each notice: hash, address, the addresses of what changed it; two spaces between. */
export function noticeLines(notices: readonly NoticeLine[]): string[] {
  return notices.map(({ path, text, changedBy }) => [text, path, ...changedBy].join('  '));
}

/** The sum of a list, the same as `jq -r '.files[]' manifest.json | sha256sum`. */
export function listSum(lines: readonly string[]): ListSum {
  return { count: lines.length, sha256: sha256Of(lines.map((line) => `${line}\n`).join('')) };
}

/** The bytes of `manifest.json`: one form for one manifest, a line for each file. */
export function formatManifest({ head, files, notices }: SiteManifest): string {
  return (
    `{"head":${JSON.stringify(head)},\n` +
    `"files":${list(fileLines(files))},\n` +
    `"notices":${list(noticeLines(notices))}}\n`
  );
}

/** SHA-256 (hex) of `manifest.json`: what the next manifest names as `previous`. */
export function manifestSha256(manifest: SiteManifest): string {
  return sha256Of(formatManifest(manifest));
}

export function sha256Of(body: string | Uint8Array): string {
  return hash('sha256', body, 'hex');
}

function list(lines: readonly string[]): string {
  return `[${lines.map((line) => `\n${JSON.stringify(line)}`).join(',')}]`;
}
