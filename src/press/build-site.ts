import { issuerDid } from '../credentials/issuer-document.ts';
import { readSigningKey, type SigningKey } from '../credentials/keys/signing-key.ts';
import { keyInForce, type IssuerKey } from '../domain/issuer-key.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { SearchDepth } from '../search/record.ts';
import type { Account } from '../store/account.ts';
import { openGate, readContent, type Gate, type Verdict } from '../store/gate.ts';
import type { ContentOnDay } from '../views/remembered/content-on-day.ts';
import { Remembered } from '../views/remembered/remembered.ts';
import { contentSecurityPolicy } from '../views/site/content-security-policy.ts';
import { siteView } from '../views/site/site.ts';
import { writeBuiltRecord } from './built-record.ts';
import { contentRevision } from './content-revision.ts';
import { refuseLostKeys } from './issuer-files.ts';
import type { KeyVariables } from './key-variables.ts';
import { readPermalinks, writePermalinks } from './permalink-file.ts';
import { withAdded } from './permalinks.ts';
import type { PlannedFile } from './plan.ts';
import { press, type PressReport } from './press.ts';
import type { OtherMakers } from './printer.ts';
import { siteToPress } from './site-to-press.ts';

export interface BuildOptions {
  /** Folder of the templates and `public/`. */
  app: string;
  /** Folder that gets `dist` and `.hongbang`. */
  root: string;
  content: string;
  /** The day the site is for. */
  day: PlainDate;
  /** Where the site lies; by default where the issuer says. */
  base?: string | undefined;
  workers?: number | undefined;
  /** Who makes what is missing, by default this machine alone. */
  makers?: OtherMakers | undefined;
  /** A preview with drafts, for the desk: never for publishing. */
  drafts?: boolean | undefined;
  /** How much is searched, by default what residents get; the rest is for measuring. */
  search?: SearchDepth | undefined;
  /** Where the private key comes from; without it, and in a preview, nothing is signed. */
  env?: KeyVariables | undefined;
  /** Files that stand beside the site without being part of it, such as the editor's pages. */
  besides?: ((registry: Registry, base: string) => Promise<PlannedFile[]>) | undefined;
  /** Add the addresses that are new to `permalinks.csv` of the content, once the site stands. */
  recordPermalinks?: boolean | undefined;
  onProgress?: ((stage: string, count: number) => void) | undefined;
}

/** What the gate said, and, if it let the content through, what was printed. */
export interface BuildReport {
  day: PlainDate;
  base: string | undefined;
  problems: Problem[];
  account: Account;
  /** Undefined if the gate refused the content: nothing was printed, the old site stays. */
  press: PressReport | undefined;
  /** Addresses that the ledger of published addresses did not know. */
  newAddresses: number;
  /** The key that signed; `missing` where one is in force and its private half was not given. */
  signature?: { key: string } | 'missing' | undefined;
  /** Reading and judging, then the stages of the press. */
  stages: { name: string; count: number; ms: number }[];
}

/** Builds one content folder, again and again if it stays. */
export interface SiteBuilder {
  /**
   * The site of a day, from the content as it is now.
   * @param changed paths below the content folder that are known to have changed; others are found by their times
   */
  build(day: PlainDate, changed?: readonly string[]): Promise<BuildReport>;
}

/**
 * From a content folder to a finished site: read, judge, derive, print, switch. Nothing changes in `dist` unless
 * all of it succeeds.
 * @throws PressError for what the person who started the build can mend.
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  return buildVerdict(
    options,
    () => readContent({ content: options.content, root: options.root }),
    undefined,
  );
}

/**
 * A builder that remembers what it read, judged and derived: its next build takes as long as what has changed. The
 * site is the one that `buildSite` makes of the same content, byte for byte.
 */
export function stayingBuilder(options: Omit<BuildOptions, 'day'>): SiteBuilder {
  const { content, root } = options;
  const remembered = new Remembered<ContentOnDay>();
  let gate: Gate | undefined;
  const judge = async (changed: readonly string[]): Promise<Verdict> => {
    if (gate !== undefined) return gate.update(changed);
    gate = await openGate({ content, root });
    return gate.verdict;
  };
  return {
    build: (day, changed = []) => buildVerdict({ ...options, day }, () => judge(changed), remembered),
  };
}

async function buildVerdict(
  options: BuildOptions,
  judge: () => Promise<Verdict>,
  remembered: Remembered<ContentOnDay> | undefined,
): Promise<BuildReport> {
  const { app, root, content, day, workers, drafts, search, onProgress } = options;
  const start = performance.now();
  const revision = contentRevision(content);
  const verdict = await judge();
  const { registry, ledger, contentHash, problems, allowedPersonalData, account } = verdict;
  const gate = {
    name: 'gate',
    count: account.documents.read + account.rows.read,
    ms: performance.now() - start,
  };
  onProgress?.(gate.name, gate.count);
  if (registry === undefined || ledger === undefined) {
    return { day, base: undefined, problems, account, press: undefined, newAddresses: 0, stages: [gate] };
  }
  const base = options.base ?? registry.issuer.base;
  const { url } = registry.issuer;
  const did = issuerDid({ url, base });
  const repository = [app, root, content];
  const { keys } = registry;
  const signingKey = drafts
    ? undefined
    : readSigningKey({ env: { ...options.env }, repository, keys, did, day });
  refuseLostKeys(root, did, keys);
  const published = readPermalinks(content);
  const besides = (await options.besides?.(registry, base)) ?? [];
  const { plan, permalinks, lost } = siteToPress(
    { registry, ledger },
    { day, base, published, content, contentHash, drafts, search, besides, signingKey, remembered },
  );
  const report = await press(plan, {
    root,
    app,
    base,
    site: new URL(registry.issuer.url).origin,
    workers,
    makers: options.makers,
    allowedPersonalData,
    onProgress,
  });
  const { added, retired } = permalinks();
  writeBuiltRecord(root, {
    day,
    base,
    url: siteView(registry.issuer, base).url,
    policy: contentSecurityPolicy(registry.issuer.peers),
    isSample: registry.issuer.sample,
    isPreview: drafts === true,
    redirects: Object.fromEntries(
      retired.filter(({ kind }) => kind === 'redirect').map(({ path, target }) => [path, target]),
    ),
    ...lost,
    revision,
  });
  if (options.recordPermalinks && !drafts && added.length > 0) {
    writePermalinks(content, withAdded(published, added, day));
  }
  return {
    day,
    base,
    problems,
    account,
    press: report,
    newAddresses: added.length,
    signature: signatureOf(signingKey, keyInForce(keys, day)),
    stages: [gate, ...report.stages],
  };
}

function signatureOf(
  given: SigningKey | undefined,
  inForce: IssuerKey | undefined,
): BuildReport['signature'] {
  if (inForce === undefined) return undefined;
  return given === undefined ? 'missing' : { key: inForce.id };
}
