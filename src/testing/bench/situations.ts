import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDepth } from '../../search/record.ts';
import { runBuild, type BuildRun } from './build-run.ts';
import { recordsIndexed, watchFiles } from './files-written.ts';
import type { Situation, Work } from './work.ts';

/** The newest day of the bench district's last cycle. */
export const DAY = '2022-12-20';

/** A build with the work it did. */
export interface CountedBuild {
  run: BuildRun;
  work: Work;
}

/** A district on the disk, and how it is built. */
export interface Workshop {
  /** A copy of this project, made for the bench. */
  app: string;
  /** Holds `content`, and a root for each depth of search. */
  folder: string;
}

/** Builds the district from nothing, with what the site searches. */
export async function buildCold(shop: Workshop, depth: SearchDepth): Promise<CountedBuild> {
  rmSync(rootOf(shop, depth), { recursive: true, force: true });
  // The compiled templates.
  rmSync(join(shop.app, '.hongbang'), { recursive: true, force: true });
  return build(shop, depth);
}

/**
 * Builds what stands there again: as it is, after one more paragraph in a notice, after another title of it, after
 * another number of households in one row of a roll. The content is put back at the end.
 */
export async function buildWarm(
  shop: Workshop,
  tell: (situation: Situation, built: CountedBuild) => void,
): Promise<void> {
  const notice = join(shop.folder, 'content', 'notices', '2022', 'n00001.md');
  const roll = join(shop.folder, 'content', 'communities', 's001.csv');
  const kept = [notice, roll].flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [{ file, text }];
  });
  const after = async (situation: Situation, file: string, edit: (text: string) => string) => {
    const text = textOf(file);
    if (text === undefined) return;
    const edited = edit(text);
    if (edited === text) throw new Error(`${situation}: nothing was changed in ${file}`);
    writeFileSync(file, edited);
    tell(situation, await build(shop, 'standard'));
  };
  try {
    tell('unchanged', await build(shop, 'standard'));
    await after('changed_notice', notice, (text) => `${text}\n另行补充一段说明。\n`);
    await after('renamed_notice', notice, (text) => text.replace('title: 关于', 'title: 补充关于'));
    await after('changed_row', roll, (text) => text.replace(/(,compound,[^,]*,[^,]*,)(\d+)/, '$11$2'));
  } finally {
    for (const { file, text } of kept) writeFileSync(file, text);
  }
}

/** Where a district is built. */
export function rootOf({ folder }: Workshop, depth: SearchDepth): string {
  return join(folder, `site-${depth}`);
}

async function build(shop: Workshop, depth: SearchDepth): Promise<CountedBuild> {
  const root = rootOf(shop, depth);
  const files = watchFiles(root);
  const run = await runBuild(shop.app, { folder: shop.folder, root }, ['--as-of', DAY, '--search', depth]);
  const { press } = run.report;
  if (press === undefined) throw new Error('the gate refused the generated district');
  const written = files.since();
  return {
    run,
    work: {
      pages_rendered: written.files.filter((file) => file.endsWith('.html')).length,
      views_derived: press.pagesRendered + press.pagesReused,
      files_read: run.filesRead,
      records_indexed: recordsIndexed(root, written.files),
      files_written: written.files.length,
      bytes_written: written.bytes,
    },
  };
}

/** Undefined where the district has no such file. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
