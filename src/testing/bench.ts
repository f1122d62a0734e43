import { spawn } from 'node:child_process';
import { appendFileSync, globSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from '../press/build-site.ts';
import type { DistrictSize } from './district/files.ts';
import { writeDistrict } from './district/write.ts';
import { watchMemory, type PeakMemory } from './peak-memory.ts';
import { hugoVersion, runHugo } from './peers/hugo.ts';

/** One run of the whole build, as a process of its own. */
export interface BuildRun {
  wall_s: number;
  /** Of the build and everything it starts, together. */
  peak_mb: number | undefined;
  search: SearchCost;
  report: BuildReport;
}

/** What the search index of a site cost: time of its stage, memory while it ran, files that lie in the site. */
export interface SearchCost {
  s: number;
  peak: PeakMemory | undefined;
  files: number;
}

const seconds = (ms: number) => Math.round(ms / 10) / 100;

/** Runs `scripts/build.ts` on the content below `folder` and leaves `dist` and its cache there. */
export async function runBuild(app: string, folder: string, rest: readonly string[]): Promise<BuildRun> {
  const reportFile = join(folder, 'report.json');
  const start = performance.now();
  const build = spawn(
    process.execPath,
    [
      join(app, 'scripts', 'build.ts'),
      '--content',
      join(folder, 'content'),
      '--root',
      folder,
      '--json',
      reportFile,
      '--quiet',
      ...rest,
    ],
    { cwd: app, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (build.pid === undefined) throw new Error('the build could not be started');
  const memory = watchMemory(build.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('exit', resolve);
  });
  const end = performance.now();
  const peak = memory.stop()?.together;
  if (code !== 0) throw new Error(`the build ended with exit code ${code}`);
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as BuildReport;
  const msOf = (stage: string) => report.stages.find(({ name }) => name === stage)?.ms ?? 0;
  // The build ends with these two stages.
  const searchEnd = end - msOf('assembly');
  return {
    wall_s: seconds(end - start),
    peak_mb: peak,
    search: {
      s: seconds(msOf('bundles')),
      peak: memory.stop(searchEnd - msOf('bundles'), searchEnd),
      files: searchFiles(join(folder, 'dist')),
    },
    report,
  };
}

/** Number of files that the search of a built site loads from. */
function searchFiles(dist: string): number {
  return globSync(['pagefind/**/*.*', 'search/names/**/*.*'], { cwd: realpathSync(dist) }).length;
}

export interface BenchResult {
  communities: number;
  seed: number;
  profiles: boolean;
  content_files: number;
  /** Pages of the site. */
  pages: number;
  /** The first build, from nothing. */
  wall_s: number;
  peak_mb: number | undefined;
  pages_per_s: number;
  stages: { name: string; count: number; s: number }[];
  /** The search index: its stage, its files, and memory while it was made, of all processes and of the largest. */
  search_s: number;
  search_files: number;
  search_peak_mb: number | undefined;
  search_process_mb: number | undefined;
  /** The first build less the search index. */
  wall_without_search_s: number;
  /** Built again, nothing changed. */
  unchanged_s: number;
  unchanged_rendered: number;
  /** Built again after one notice was changed. */
  changed_one_s: number;
  changed_one_rendered: number;
  /** Built again after the title of that notice was changed as well, and the search index of that build. */
  renamed_one_s: number;
  renamed_one_search_s: number;
  hugo_version: string | undefined;
  hugo_wall_s: number | undefined;
  hugo_pages: number | undefined;
  /** wall_without_search_s ÷ hugo_wall_s: Hugo makes no search index. */
  ratio_to_hugo: number | undefined;
}

/** Generates the district in `folder` and measures builds of it, and Hugo over the same pages where there is one. */
export async function benchDistrict(app: string, folder: string, size: DistrictSize): Promise<BenchResult> {
  const written = writeDistrict(join(folder, 'content'), size);
  const day = ['--as-of', '2022-12-20'];
  const cold = await runBuild(app, folder, day);
  const unchanged = await runBuild(app, folder, day);
  const notice = join(folder, 'content', 'notices', '2022', 'n00001.md');
  appendFileSync(notice, '\n另行补充一段说明。\n');
  const changed = await runBuild(app, folder, day);
  writeFileSync(notice, readFileSync(notice, 'utf8').replace('title: 关于', 'title: 补充关于'));
  const renamed = await runBuild(app, folder, day);
  const version = hugoVersion();
  const hugo = version === undefined ? undefined : runHugo(join(folder, 'hugo'), size, version);

  const stages = cold.report.stages.map(({ name, count, ms }) => ({ name, count, s: seconds(ms) }));
  const pages = rendered(cold);
  const withoutSearch = Math.round((cold.wall_s - cold.search.s) * 100) / 100;
  return {
    communities: size.communities,
    seed: size.seed,
    profiles: size.profiles,
    content_files: written.files,
    pages,
    wall_s: cold.wall_s,
    peak_mb: cold.peak_mb,
    pages_per_s: Math.round(pages / cold.wall_s),
    stages,
    search_s: cold.search.s,
    search_files: cold.search.files,
    search_peak_mb: cold.search.peak?.together,
    search_process_mb: cold.search.peak?.largest,
    wall_without_search_s: withoutSearch,
    unchanged_s: unchanged.wall_s,
    unchanged_rendered: rendered(unchanged),
    changed_one_s: changed.wall_s,
    changed_one_rendered: rendered(changed),
    renamed_one_s: renamed.wall_s,
    renamed_one_search_s: renamed.search.s,
    hugo_version: hugo?.version,
    hugo_wall_s: hugo?.wall_s,
    hugo_pages: hugo?.pages,
    ratio_to_hugo: hugo && Math.round((withoutSearch / hugo.wall_s) * 100) / 100,
  };
}

function rendered({ report }: BuildRun): number {
  if (report.press === undefined) throw new Error('the gate refused the generated district');
  return report.press.pagesRendered;
}

/** The result as lines for a person. */
export function benchTable(result: BenchResult): string {
  const { stages, ...figures } = result;
  const rows = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(22)} ${value ?? '—'}`);
  const stageRows = stages.map(
    ({ name, count, s }) => `    ${name.padEnd(10)} ${String(count).padStart(9)}  ${s.toFixed(2)} s`,
  );
  return [...rows, '  stages', ...stageRows].join('\n');
}
