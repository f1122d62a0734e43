import { globSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildReport } from '../../press/build-site.ts';
import type { PeakMemory } from './process-watch.ts';
import { rounded, runProgram, type Cost } from './program-run.ts';

/** One run of the whole build, as a process of its own. */
export interface BuildRun extends Cost {
  search: SearchCost;
  /** How often a file of the content was opened. */
  filesRead: number;
  report: BuildReport;
}

/**
 * What the search index of a site cost: time of its stage, which is what other processes have not made by then if there
 * are several, memory while it ran, files that lie in the site.
 */
export interface SearchCost {
  s: number;
  peak: PeakMemory | undefined;
  files: number;
}

export interface BuildPlace {
  /** Holds `content`. */
  folder: string;
  /** Gets `dist` and the caches; by default the folder. */
  root?: string;
}

/** Runs `scripts/build.ts`; `rest` are more of its options. */
export async function runBuild(app: string, place: BuildPlace, rest: readonly string[]): Promise<BuildRun> {
  const { folder, root = folder } = place;
  const reportFile = join(folder, 'report.json');
  const readsFile = join(folder, 'reads.txt');
  const content = join(folder, 'content');
  rmSync(readsFile, { force: true });
  const counter = pathToFileURL(join(import.meta.dirname, 'count-reads.ts'));
  counter.search = new URLSearchParams({ content, to: readsFile }).toString();
  const build = join(app, 'scripts', 'build.ts');
  const where = ['--content', content, '--root', root, '--json', reportFile];
  const run = await runProgram({
    file: process.execPath,
    // As `npm run build` does.
    args: ['--max-old-space-size=8192', '--import', counter.href, build, ...where, '--quiet', ...rest],
    cwd: app,
  });
  const { wall_s, cpu_s, peak_mb, end } = run;
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as BuildReport;
  const msOf = (stage: string) => report.stages.find(({ name }) => name === stage)?.ms ?? 0;
  // The build ends with these two stages.
  const searchEnd = end - msOf('assembly');
  return {
    wall_s,
    cpu_s,
    peak_mb,
    search: {
      s: rounded(msOf('bundles') / 1000),
      peak: run.peakBetween(searchEnd - msOf('bundles'), searchEnd),
      files: searchFiles(join(root, 'dist')),
    },
    filesRead: readFileSync(readsFile, 'utf8')
      .split('\n')
      .reduce((sum, line) => sum + Number(line), 0),
    report,
  };
}

/** Number of files that the search of a built site loads from. */
function searchFiles(dist: string): number {
  return globSync(['pagefind/**/*.*', 'search/names/**/*.*'], { cwd: realpathSync(dist) }).length;
}
