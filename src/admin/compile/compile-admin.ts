import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { childEnvironment } from '../../press/child-environment.ts';
import { PressError } from '../../press/press-error.ts';
import { rendererKey } from '../../press/renderer-key.ts';
import type { AdminSettings } from './admin-config.ts';

export interface AdminJob extends AdminSettings {
  outFolder: string;
  cacheFolder: string;
}

/**
 * Compiles the pages below `/admin/` and their scripts, unless `.hongbang/admin` holds them for the same inputs.
 * @returns the folder that holds `admin/`
 * @throws PressError HB-PRESS-COMPILE with Astro's own words
 */
export async function ensureAdminPages(settings: AdminSettings): Promise<string> {
  const { app, base, connect } = settings;
  const folder = join(app, '.hongbang', 'admin', rendererKey(app, ['admin', base, ...connect]));
  if (existsSync(folder)) return folder;
  // Under a name of its own until it is whole: another build may be compiling the same.
  const draft = `${folder}.${randomUUID()}`;
  try {
    await runAstro({ ...settings, outFolder: draft, cacheFolder: `${draft}.cache` });
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    for (const left of [draft, `${draft}.cache`]) rmSync(left, { recursive: true, force: true });
  }
  return folder;
}

async function runAstro(job: AdminJob): Promise<void> {
  const child = fileURLToPath(new URL('./compile-child.ts', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [child, JSON.stringify(job)], {
      cwd: job.app,
      env: childEnvironment(),
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new PressError(
      'HB-PRESS-COMPILE',
      `编辑页面 /admin/ 编译失败，旧网站未受影响：\n${stderr}${stdout}`.trim(),
      {
        cause: error,
      },
    );
  }
}
