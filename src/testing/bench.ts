import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from '../press/build-site.ts';
import type { DistrictSize } from './district/files.ts';
import { writeDistrict } from './district/write.ts';
import { watchMemory } from './peak-memory.ts';
import { hugoVersion, runHugo } from './peers/hugo.ts';

/** One run of the whole build, as a process of its own. */
export interface BuildRun {
  wall_s: number;
  /** Of the build and everything it starts, together. */
  peak_mb: number | undefined;
  report: BuildReport;
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
  const wall = performance.now() - start;
  const peak = memory.stop();
  if (code !== 0) throw new Error(`the build ended with exit code ${code}`);
  return {
    wall_s: seconds(wall),
    peak_mb: peak,
    report: JSON.parse(readFileSync(reportFile, 'utf8')) as BuildReport,
  };
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
  /** The first build less the search index. */
  wall_without_search_s: number;
  /** Built again, nothing changed. */
  unchanged_s: number;
  unchanged_rendered: number;
  /** Built again after one notice was changed. */
  changed_one_s: number;
  changed_one_rendered: number;
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
  appendFileSync(join(folder, 'content', 'notices', '2022', 'n00001.md'), '\n另行补充一段说明。\n');
  const changed = await runBuild(app, folder, day);
  const version = hugoVersion();
  const hugo = version === undefined ? undefined : runHugo(join(folder, 'hugo'), size, version);

  const stages = cold.report.stages.map(({ name, count, ms }) => ({ name, count, s: seconds(ms) }));
  const search = stages.find(({ name }) => name === 'bundles')?.s ?? 0;
  const pages = rendered(cold);
  const withoutSearch = Math.round((cold.wall_s - search) * 100) / 100;
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
    wall_without_search_s: withoutSearch,
    unchanged_s: unchanged.wall_s,
    unchanged_rendered: rendered(unchanged),
    changed_one_s: changed.wall_s,
    changed_one_rendered: rendered(changed),
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
