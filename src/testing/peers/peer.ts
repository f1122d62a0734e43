import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Program } from '../bench/program-run.ts';
import type { PeerPages } from './peer-pages.ts';

export const peerNames = ['hugo', 'pagefind', 'astro', 'eleventy'] as const;
export type PeerName = (typeof peerNames)[number];

/** Another generator (or, for Pagefind, what indexes its pages) that does a part of the same job. */
export interface Peer {
  name: PeerName;
  /** Its version on this machine; undefined where it is not installed. `app` is this project's folder. */
  version: (app: string) => string | undefined;
  /** Writes its project into an empty folder: the same pages from the same Markdown, layouts of the same parts. */
  prepare: (folder: string, pages: PeerPages, app: string) => void;
  /** What it leaves behind, which is removed before each run: it starts from nothing, as we do. */
  leaves: readonly string[];
  program: (folder: string, app: string) => Program;
  /** Where the pages it has printed lie; undefined for one that prints none. */
  output: string | undefined;
}

/** The version of a package, where it is installed below this project. */
export function packageVersion(app: string, name: string): string | undefined {
  const file = join(app, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Writes the files of a project, and the Markdown below one of its folders. */
export function writeProject(
  folder: string,
  files: Readonly<Record<string, string>>,
  { pages, below }: { pages: PeerPages; below: string },
): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const section of pages.sections) mkdirSync(join(folder, below, section), { recursive: true });
  for (const { section, id, text } of pages.all())
    writeFileSync(join(folder, below, section, `${id}.md`), text);
}

/** Number of HTML files below a folder. */
export function countHtml(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    .length;
}
