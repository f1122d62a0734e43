import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildFolder, readTree, tinySite } from '../testing/press/tiny-site.ts';
import { versionedPlan } from '../testing/press/versioned-plan.ts';
import { press } from './press.ts';

const SCRIPT = fileURLToPath(new URL('../testing/press/killable-build.ts', import.meta.url));
const VERSIONS = [0, 1, 2];
/** By night as often as is promised. */
const KILLS = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0 ? 120 : 24;

it('serves a whole site, old or new, whenever a build is killed, and the next build is right', async () => {
  const { app, remove } = tinySite();
  const { root, remove: removeRoot } = buildFolder();
  try {
    const whole = await Promise.all(VERSIONS.map((version) => clean(app, version)));
    await build(root, app, 0);
    let served = 0;
    let interrupted = 0;
    let duration = await build(root, app, 0);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const version = (served + 1 + (kill % 2)) % VERSIONS.length;
      const wasKilled = await killedBuild(root, app, version, duration * (0.3 + (0.8 * (kill % 24)) / 24));
      interrupted += wasKilled ? 1 : 0;
      const site = readTree(join(root, 'dist'));
      if (site['version.txt'] === `${version}`) served = version;
      expect(site).toEqual(whole[served]);
      if (kill % 6 !== 5) continue;
      served = (served + 1) % VERSIONS.length;
      // The shortest: what was slow on a busy machine would be over before it is killed.
      duration = Math.min(duration, await build(root, app, served));
      expect(readTree(join(root, 'dist'))).toEqual(whole[served]);
    }
    expect(interrupted).toBeGreaterThan(KILLS / 2);
  } finally {
    remove();
    removeRoot();
  }
}, 3_600_000);

/** The files of a version, built into a folder of its own. */
async function clean(app: string, version: number): Promise<Record<string, string>> {
  const { root, remove } = buildFolder();
  await press(versionedPlan(version), { root, app, base: '/', site: 'https://example.org', workers: 1 });
  const files = readTree(join(root, 'dist'));
  remove();
  return files;
}

function start(root: string, app: string, version: number) {
  return spawn(process.execPath, [SCRIPT, root, app, `${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds to the end; gives how long that took in milliseconds. */
async function build(root: string, app: string, version: number): Promise<number> {
  const from = performance.now();
  const [code] = await once(start(root, app, version), 'exit');
  expect(code).toBe(0);
  return performance.now() - from;
}

/** Whether the build was still going on after so many milliseconds; if so, it is killed at once. */
async function killedBuild(root: string, app: string, version: number, ms: number): Promise<boolean> {
  const child = start(root, app, version);
  const exit = once(child, 'exit');
  await Promise.race([exit, setTimeout(ms)]);
  child.kill('SIGKILL');
  const [, signal] = await exit;
  return signal === 'SIGKILL';
}
