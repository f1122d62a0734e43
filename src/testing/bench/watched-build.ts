import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchProcesses } from './process-watch.ts';
import { rounded } from './program-run.ts';
import { DAY, rootOf, type Workshop } from './situations.ts';

/** What `npm run build -- --watch` takes, from a saved file to the switched site. */
export interface WatchedBuilds {
  changed_one_s: number;
  renamed_one_s: number;
  /** Of all its processes together, from its start to its end. */
  peak_mb: number | undefined;
}

const tooLong = 600_000;

/**
 * Keeps a process building the site that stands there, saves one notice twice (one more paragraph, another title),
 * and waits each time until the site shows it. The content is put back at the end.
 * @throws Error with what it printed, if the process ends or does not build for ten minutes
 */
export async function buildWatched(shop: Workshop): Promise<WatchedBuilds> {
  const notice = join(shop.folder, 'content', 'notices', '2022', 'n00001.md');
  const reportFile = join(shop.folder, 'watched.json');
  const text = readFileSync(notice, 'utf8');
  rmSync(reportFile, { force: true });
  const where = ['--content', join(shop.folder, 'content'), '--root', rootOf(shop, 'standard')];
  const child = spawn(
    process.execPath,
    [join(shop.app, 'scripts', 'build.ts'), ...where, '--as-of', DAY, '--watch', '--json', reportFile],
    { cwd: shop.app, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: 'true', NO_COLOR: '1' } },
  );
  if (child.pid === undefined) throw new Error('npm run build -- --watch could not be started');
  const watch = watchProcesses(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + String(chunk)).slice(-4000)));
  const exit = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const built = async () => {
    const from = performance.now();
    while (!isWhole(reportFile)) {
      if (child.exitCode !== null || performance.now() - from > tooLong)
        throw new Error(`npm run build -- --watch did not build:\n${said}`);
      await pause(5);
    }
    return rounded((performance.now() - from) / 1000);
  };
  const save = (edited: string) => {
    if (edited === text) throw new Error(`nothing was changed in ${notice}`);
    rmSync(reportFile);
    execFileSync('sync');
    writeFileSync(notice, edited);
    return built();
  };
  try {
    await built();
    const changed_one_s = await save(`${text}\n另行补充一段说明。\n`);
    const renamed_one_s = await save(text.replace('title: 关于', 'title: 补充关于'));
    return { changed_one_s, renamed_one_s, peak_mb: watch.stop()?.together };
  } finally {
    child.kill('SIGTERM');
    await exit;
    watch.stop();
    writeFileSync(notice, text);
    rmSync(reportFile, { force: true });
  }
}

/** The report is written after the site was switched; half of one is no report yet. */
function isWhole(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
