import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { issuerDid } from '../credentials/issuer-document.ts';
import { keyInForce } from '../domain/issuer-key.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import { ensureRenderer } from '../press/compile.ts';
import { drawingKey } from '../press/drawing-key.ts';
import { takeLock } from '../press/lock.ts';
import { pageJob, pagePrinterKey } from '../press/page-job.ts';
import type { PlannedPage } from '../press/plan.ts';
import { readPermalinks } from '../press/permalink-file.ts';
import { siteToPress } from '../press/site-to-press.ts';
import type { Account } from '../store/account.ts';
import { readContent } from '../store/gate.ts';
import { drawingsInto } from './shared-drawings.ts';
import { addFolder } from './shared-folders.ts';
import { Together, type TogetherOptions, type TogetherReport } from './together.ts';
import { shardsFolder, Workspace, type ShardJob, type TaskSetup } from './workspace.ts';

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
 * Drawings are made without credentials, which that machine bakes in.
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
    const workspace = (setup: TaskSetup) =>
      new Workspace(join(shardsFolder(root), setup.kind), { setup, pagesPerShard });
    const pages = workspace({
      kind: 'pages',
      renderer: { entry: renderer.entry, shared: plan.site },
      allowedPersonalData,
    });
    const drawings = workspace({ kind: 'drawings' });
    const folders = workspace({ kind: 'folders' });
    plan.begin?.({
      standing: () => undefined,
      keep: (_path, { length: size }, digest) => ({ size, digest, bytes: notKept }),
    });
    const printerKey = pagePrinterKey(renderer, plan);
    for (const page of plan.pages) pages.add(shardJob(page, printerKey));
    const addDrawing = drawingsInto(drawings);
    const drawerKey = drawingKey();
    for (const drawing of plan.drawings ?? []) addDrawing(shardJob(drawing, drawerKey));
    for (const bundle of plan.bundles) addFolder(folders, bundle);
    const report = await helpWith([pages, drawings, folders], options);
    return { problems, account, report };
  } finally {
    rmSync(shardsFolder(root), { recursive: true, force: true });
    release();
  }
}

async function helpWith(workspaces: readonly Workspace[], options: TogetherOptions): Promise<TogetherReport> {
  for (const workspace of workspaces) workspace.finish();
  const together = workspaces.map((workspace) => new Together(workspace, [], options));
  try {
    // The other machines wait for ours of every stage; we wait for theirs, should they be gone, when that is done.
    for (const stage of together) await stage.own();
    for (const stage of together) await stage.others();
  } finally {
    for (const stage of together) await stage.end();
  }
  return {
    shards: together.reduce((sum, { report }) => sum + report.shards, 0),
    printed: together.flatMap(({ report }) => report.printed),
  };
}

function shardJob(page: PlannedPage, printerKey: string): ShardJob {
  const { viewJson, ...job } = pageJob(page, printerKey);
  return { ...job, viewJson: viewJson() };
}

function notKept(): never {
  throw new Error('a machine that helps prints no files');
}
