import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { childEnvironment } from './child-environment.ts';
import type { CompileJob } from './compile-job.ts';
import { digestOf } from './fingerprint.ts';
import { writeMdxFolder } from './mdx-folder.ts';
import { PressError } from './press-error.ts';
import { rendererKey } from './renderer-key.ts';

export interface CompileOptions {
  /** Folder of the templates: it holds `src/pages`, and `node_modules` or lies below them. */
  app: string;
  base: string;
  site: string;
  /** Bodies of `.mdx` documents. */
  mdx: readonly string[];
}

/** A stylesheet or script of the templates; `file` is relative to the site's root. */
export interface Asset {
  file: string;
  source: string;
  size: number;
  digest: string;
}

/** Compiled templates, ready to be loaded. */
export interface Renderer {
  /** The module to import. */
  entry: string;
  assets: Asset[];
  /**
   * What a page's bytes depend on beside its view. The bodies of `.mdx` documents are not in it: the view of
   * their page holds them, so a change of one prints one page anew and not all.
   */
  pageKey: string;
  /** False if an earlier build had compiled the same. */
  isNew: boolean;
}

const KEPT_RENDERERS = 4;
const AN_HOUR = 3_600_000;

/**
 * Compiles the templates, 1–3 s, unless `.hongbang/renderer` holds the result for the same inputs.
 * @throws PressError HB-PRESS-COMPILE with Astro's own words.
 */
export async function ensureRenderer({ app, base, site, mdx }: CompileOptions): Promise<Renderer> {
  const templatesKey = rendererKey(app, [base, site]);
  const texts = [...new Set(mdx)].sort();
  const shelf = join(app, '.hongbang', 'renderer');
  const folder = join(shelf, `${templatesKey}-${digestOf(JSON.stringify(texts)).slice(0, 12)}`);
  const isNew = !isComplete(folder);
  if (isNew) await compileInto(folder, texts, { app, base, site });
  const now = new Date();
  utimesSync(folder, now, now);
  removeUnused(shelf);
  const assets = readAssets(folder);
  // A component used by a document alone could add a stylesheet: then every page is another.
  const pageKey = digestOf(JSON.stringify([templatesKey, assets.map(({ file, digest }) => [file, digest])]));
  return { entry: entryOf(folder), assets, pageKey, isNew };
}

async function compileInto(folder: string, texts: readonly string[], options: Omit<CompileOptions, 'mdx'>) {
  // Under a name of its own until it is whole: another build may be compiling the same.
  const draft = `${folder}.${randomUUID()}`;
  const mdxFolder = join(draft, 'mdx');
  writeMdxFolder(mdxFolder, texts);
  try {
    await runAstro({
      root: options.app,
      base: options.base,
      site: options.site,
      mdxFolder,
      outFolder: join(draft, 'out'),
      cacheFolder: join(draft, 'cache'),
    });
    renameSync(draft, folder);
  } catch (error) {
    // The other build was first: its result is the same.
    if (!isComplete(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function runAstro(job: CompileJob): Promise<void> {
  const child = fileURLToPath(new URL('./compile-child.ts', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [child, JSON.stringify(job)], {
      cwd: job.root,
      env: childEnvironment(),
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new PressError(
      'HB-PRESS-COMPILE',
      `页面模板编译失败，旧网站未受影响。请按下面的提示改正模板或 .mdx 文档：\n${stderr}${stdout}`.trim(),
      { cause: error },
    );
  }
}

function isComplete(folder: string): boolean {
  return existsSync(entryOf(folder));
}

function entryOf(folder: string): string {
  return join(folder, 'out', 'server', 'entry.mjs');
}

function readAssets(folder: string): Asset[] {
  const client = join(folder, 'out', 'client');
  if (!existsSync(client)) return [];
  return readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const source = join(entry.parentPath, entry.name);
      const body = readFileSync(source);
      const file = source.slice(client.length + 1).replaceAll('\\', '/');
      return { file, source, size: body.length, digest: digestOf(body) };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Keeps the newest few, and whatever a running build may still be loading. */
function removeUnused(shelf: string): void {
  const renderers = readdirSync(shelf)
    .map((name) => join(shelf, name))
    .map((folder) => ({ folder, used: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { folder, used } of renderers.slice(KEPT_RENDERERS)) {
    if (Date.now() - used > AN_HOUR) rmSync(folder, { recursive: true, force: true });
  }
}
