import { checkSignature, type SignatureState } from '../credentials/manifest/check-signature.ts';
import { compareManifests } from '../credentials/manifest/compare-manifests.ts';
import { manifestSha256, type SiteManifest } from '../credentials/manifest/site-manifest.ts';
import { manifestRow, type ManifestRecord } from '../domain/manifest-record.ts';
import { pageFamilies } from '../views/page-families.ts';
import type { AuditProblem } from './audit-problem.ts';
import { checkFiles } from './check-files.ts';
import { extrasInFolder, extrasOnWeb, type Extras } from './find-extras.ts';
import { jsonOf } from './json-of.ts';
import type { PublishedCopy } from './published-copy.ts';
import { manifestOf } from './read-manifest.ts';

export interface AuditOptions {
  /** An earlier manifest of the same site. */
  against?: SiteManifest | undefined;
  /** The issuer's `did.json`, from a place that one trusts; by default that of the copy itself. */
  issuerDocument?: object | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The issuer's document and the chain of manifests are not so large (16 MiB). */
const mostJson = 16 * 1024 * 1024;

/** What an audit has found. */
export interface AuditReport {
  copy: string;
  manifest: { sequence: number; day: string; site: string; generator: string; sha256: string } | undefined;
  signature: SignatureState | undefined;
  /** Whether the issuer's document came with the copy: then it vouches for itself. */
  isSelfVouched: boolean;
  files: { named: number; checked: number; carried: number };
  problems: AuditProblem[];
  /** Against the earlier manifest: what changed as it should. */
  since: { corrected: string[]; takenDown: string[]; filesGone: number } | undefined;
}

/**
 * Verifies a published copy: its manifest, the signature, every file, what is there besides, the texts of the notices,
 * and what became of an earlier state. Memory holds the manifest and some files at a time.
 */
export async function auditSite(copy: PublishedCopy, options: AuditOptions = {}): Promise<AuditReport> {
  const { against, onProgress = () => undefined } = options;
  const report: AuditReport = {
    copy: copy.name,
    manifest: undefined,
    signature: undefined,
    isSelfVouched: options.issuerDocument === undefined,
    files: { named: 0, checked: 0, carried: 0 },
    problems: [],
    since: undefined,
  };
  const read = await manifestOf(copy);
  if ('problem' in read) return { ...report, problems: [read.problem] };
  const { manifest } = read;
  const { head } = manifest;
  const { sequence, day, site, generator } = head;

  const document = options.issuerDocument ?? (await jsonOf(copy, 'issuer/did.json', mostJson));
  const signature = await checkSignature(head, document);
  const ofSignature: AuditProblem[] =
    signature.state === 'bad' ? [{ kind: 'signature', why: signature.why }] : [];
  const { problems: ofFiles, checked, changedPages } = await checkFiles(copy, manifest, onProgress);
  const extras = await extrasOf(copy, manifest, changedPages);
  const compared = against && (await comparedWith(copy, against, manifest));
  return {
    ...report,
    manifest: { sequence, day, site, generator, sha256: manifestSha256(manifest) },
    signature,
    files: { named: manifest.files.size, checked, carried: extras.carried },
    problems: [...ofSignature, ...ofFiles, ...extras.problems, ...(compared?.problems ?? [])],
    since: compared?.since,
  };
}

function extrasOf(
  copy: PublishedCopy,
  manifest: SiteManifest,
  changedPages: Parameters<typeof extrasOnWeb>[2],
): Promise<Extras> {
  const { list, url } = copy;
  if (list) return extrasInFolder({ ...copy, list }, manifest);
  return url
    ? extrasOnWeb({ ...copy, url }, manifest, changedPages)
    : Promise.resolve({ problems: [], carried: 0 });
}

async function comparedWith(
  copy: PublishedCopy,
  earlier: SiteManifest,
  later: SiteManifest,
): Promise<{ problems: AuditProblem[]; since: AuditReport['since'] }> {
  if (earlier.head.site !== later.head.site) {
    return { problems: [{ kind: 'other-site', detail: earlier.head.site }], since: undefined };
  }
  const log = logOf(await jsonOf(copy, 'about/log/manifests.json', mostJson));
  const found = compareManifests(earlier, later, { log, isPromise });
  const { removed, rewritten, chain, corrected, takenDown, filesGone } = found;
  const signer = later.head.issuer;
  const problems: AuditProblem[] = [
    ...(earlier.head.issuer !== null && signer === null ? [{ kind: 'signature-lost' } as const] : []),
    ...(earlier.head.issuer !== null && signer !== null && signer !== earlier.head.issuer
      ? [{ kind: 'other-key', detail: signer } as const]
      : []),
    ...(chain ? [{ kind: 'chain', why: chain } as const] : []),
    ...removed.map((path) => ({ kind: 'removed', path }) as const),
    ...rewritten.map((path) => ({ kind: 'rewritten', path }) as const),
  ];
  return { problems, since: { corrected, takenDown, filesGone } };
}

const families = pageFamilies([]);

/** Later pages of lists, orders, initials come and go: see `PageFamily.passing`. */
function isPromise(path: string): boolean {
  return !families.some(({ pattern, passing }) => passing?.(path) === true && pattern.test(path));
}

function logOf(json: object | undefined): ManifestRecord[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((row) => manifestRow.safeParse(row).data ?? []);
}
