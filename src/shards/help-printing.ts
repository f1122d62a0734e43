import { rmSync } from 'node:fs';
import { issuerDid } from '../credentials/issuer-document.ts';
import { keyInForce } from '../domain/issuer-key.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import { ensureRenderer } from '../press/compile.ts';
import { takeLock } from '../press/lock.ts';
import { pageJob, pagePrinterKey } from '../press/page-job.ts';
import { readPermalinks } from '../press/permalink-file.ts';
import { siteToPress } from '../press/site-to-press.ts';
import type { Account } from '../store/account.ts';
import { readContent } from '../store/gate.ts';
import { printTogether, type TogetherOptions, type TogetherReport } from './print-together.ts';
import { shardsFolder, Workspace } from './workspace.ts';

export interface HelpOptions extends TogetherOptions {
  app: string;
  root: string;
  content: string;
  day: PlainDate;
  base?: string | undefined;
  pagesPerShard: number;
  /** Does the machine that puts the site together sign? By default if a key is in force on the day. */
  signed?: boolean | undefined;
}

/** What the gate said and, if it let the content through, what was printed. */
export interface HelpReport {
  problems: Problem[];
  account: Account;
  report: TogetherReport | undefined;
}

/**
 * Prints shards of a site that another machine puts together: derives the same plan, needs no key, makes no `dist`.
 * @throws PressError for what the person who started it can mend.
 */
export async function helpPrinting(options: HelpOptions): Promise<HelpReport> {
  const { app, root, content, day, pagesPerShard } = options;
  const { registry, ledger, contentHash, problems, allowedPersonalData, account } = await readContent({
    content,
    root,
  });
  if (registry === undefined || ledger === undefined) return { problems, account, report: undefined };
  const base = options.base ?? registry.issuer.base;
  const { url } = registry.issuer;
  const did = issuerDid({ url, base });
  const key = options.signed === false ? undefined : keyInForce(registry.keys, day);
  // Pages name the key that signs. Its private half stays where the site is put together.
  const signer = key && { did, verificationMethod: `${did}#${key.id}`, from: key.from };
  const published = readPermalinks(content);
  const { plan } = siteToPress({ registry, ledger }, { day, base, published, content, contentHash, signer });
  const release = takeLock(root, new Date());
  try {
    const renderer = await ensureRenderer({ app, base, site: new URL(url).origin, mdx: plan.mdx ?? [] });
    const setup = { renderer: { entry: renderer.entry, shared: plan.site }, allowedPersonalData };
    const workspace = new Workspace(shardsFolder(root), { setup, pagesPerShard });
    plan.begin?.({ standing: () => undefined, keep: () => notKept });
    const printerKey = pagePrinterKey(renderer, plan);
    for (const page of plan.pages) {
      const { viewJson, ...job } = pageJob(page, printerKey);
      workspace.add({ ...job, viewJson: viewJson() });
    }
    workspace.finish();
    return { problems, account, report: await printTogether(workspace, [], options) };
  } finally {
    rmSync(shardsFolder(root), { recursive: true, force: true });
    release();
  }
}

function notKept(): never {
  throw new Error('a machine that helps prints no files');
}
