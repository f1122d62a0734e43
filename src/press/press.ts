import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BundleAssembly } from './assemble-bundles.ts';
import { assembleFiles } from './assemble-files.ts';
import { assemblePages } from './assemble-pages.ts';
import { assembleSeal } from './assemble-seal.ts';
import { ensureRenderer } from './compile.ts';
import { explainDiskFault } from './disk-fault.ts';
import { drawingKey } from './drawing-key.ts';
import { takeLock } from './lock.ts';
import { bytesOf, readManifest } from './manifest.ts';
import { pagePrinterKey } from './page-job.ts';
import type { Plan } from './plan.ts';
import { PressError } from './press-error.ts';
import type { OtherMakers } from './printer.ts';
import { fileOf } from './site-path.ts';
import { SlotUpdate } from './slot-update.ts';
import { liveSlot, slotPlace, switchDist } from './slots.ts';
import type { Stage, StageName } from './stages.ts';
import { Spool } from './spool.ts';
import { Stages } from './stages.ts';

export interface PressOptions {
  /** Folder that gets `dist` and `.hongbang`. */
  root: string;
  /** Folder of the templates and `public/`, by default the root. */
  app?: string | undefined;
  /** Where the site lies, with a slash at both ends: `/` or `/ztzl/hongbang/`. */
  base: string;
  /** Origin of the public address: `https://www.example.org`. */
  site: string;
  /** Printing processes, by default one for each processor. */
  workers?: number | undefined;
  /** Who makes what is missing, by default this machine alone. */
  makers?: OtherMakers | undefined;
  /** Numbers that may stand on pages though they are personal data. */
  allowedPersonalData?: readonly string[] | undefined;
  /** Told of each stage while it goes on, with the count so far. */
  onProgress?: ((stage: StageName, count: number) => void) | undefined;
}

export interface PressReport {
  pagesRendered: number;
  pagesReused: number;
  filesWritten: number;
  filesReused: number;
  filesRemoved: number;
  /** Of the whole site. */
  bytes: number;
  stages: Stage[];
}

/**
 * Prints a plan and points `dist` at it, in one step at the very end: until then, and if anything fails, the old
 * site stays as it is and is served.
 * @throws PressError, in words for the person who started the build.
 */
export async function press(plan: Plan, options: PressOptions): Promise<PressReport> {
  const { root, app = root, base, site, workers = availableParallelism() } = options;
  refuseBadOptions(base, site);
  const stages = new Stages(options.onProgress ?? (() => undefined));
  const release = takeLock(root, new Date());
  try {
    const live = liveSlot(root);
    const renderer = await stages.run('compile', async () => {
      const compiling = ensureRenderer({ app, base, site, mdx: plan.mdx ?? [] });
      // Both to their end: the lock must not be given back while the other process still compiles.
      const [compiled, checked] = await Promise.allSettled([compiling, checkPlan(plan)]);
      if (checked.status === 'rejected') throw checked.reason;
      if (compiled.status === 'rejected') throw compiled.reason;
      return { result: compiled.value, count: compiled.value.isNew ? 1 : 0 };
    });
    const next = live === 'a' ? 'b' : 'a';
    const liveManifest = live && readManifest(slotPlace(root, live).manifest);
    const slot = new SlotUpdate(
      slotPlace(root, next),
      live && liveManifest && { folder: slotPlace(root, live).folder, manifest: liveManifest },
    );
    const bundles = new BundleAssembly(slot, { workers, make: options.makers?.makeBundles });
    const spool = new Spool(join(root, '.hongbang', 'spool'), options.allowedPersonalData);
    plan.begin?.({
      standing: (path) => liveManifest?.files.get(fileOf(path)),
      keep: (path, bytes, digest) => spool.keep(path, bytes, digest),
      offer: bundles.takesOffers ? (bundle) => bundles.offer(bundle) : undefined,
    });
    try {
      const pages = await stages.run('pages', (tick) =>
        assemblePages(slot, plan.pages, {
          printerKey: pagePrinterKey(renderer, plan),
          setup: {
            folder: slot.folder,
            renderer: { entry: renderer.entry, shared: plan.site },
            allowedPersonalData: options.allowedPersonalData,
          },
          workers,
          printer: options.makers?.printer,
          meanwhile: plan.meanwhile,
          tick,
        }),
      );
      bundles.start(plan.bundles);
      const { drawings: drawn } = plan;
      const drawings = drawn
        ? await stages.run('drawings', (tick) =>
            assemblePages(slot, drawn, {
              printerKey: drawingKey(),
              setup: { folder: slot.folder, signingKey: plan.signingKey },
              workers,
              printer: options.makers?.printer,
              tick,
            }),
          )
        : { rendered: 0, reused: 0 };
      const files = await stages.run('files', async () => {
        const counts = assembleFiles(slot, {
          planned: plan.files,
          assets: renderer.assets,
          publicFolder: join(app, 'public'),
          allowedPersonalData: options.allowedPersonalData,
        });
        return { result: counts, count: counts.written + counts.reused };
      });
      await stages.run('bundles', (tick) => bundles.finish(tick));
      const { removed, manifest } = await stages.run('assembly', async () => {
        if (plan.seal) assembleSeal(slot, plan.seal);
        const finished = slot.finish();
        switchDist(root, next);
        return { result: finished, count: finished.removed };
      });
      return {
        pagesRendered: pages.rendered,
        pagesReused: pages.reused,
        filesWritten: files.written + drawings.rendered,
        filesReused: files.reused + drawings.reused,
        filesRemoved: removed,
        bytes: bytesOf(manifest),
        stages: stages.all,
      };
    } catch (error) {
      await bundles.close();
      abandon(slot);
      throw explainDiskFault(error);
    } finally {
      await bundles.close();
      spool.close();
    }
  } finally {
    release();
  }
}

/** While another process compiles. */
async function checkPlan(plan: Plan): Promise<void> {
  plan.check?.();
}

function abandon(slot: SlotUpdate): void {
  try {
    slot.abandon();
  } catch {
    // A full disk, most likely. The journal still says what is uncertain: only time is lost, and the reason why
    // the build failed is the one to tell.
  }
}

function refuseBadOptions(base: string, site: string): void {
  if (!/^\/(?:[^/\s?#]+\/)*$/.test(base)) {
    throw new PressError(
      'HB-PRESS-OPTIONS',
      `网站路径 base 须以“/”开头和结尾，如 / 或 /ztzl/hongbang/；现为 ${base}。`,
    );
  }
  if (!URL.canParse(site) || new URL(site).origin !== site.replace(/\/$/, '')) {
    throw new PressError(
      'HB-PRESS-OPTIONS',
      `网站地址 site 须为协议加域名，如 https://www.example.org；现为 ${site}。`,
    );
  }
}
