import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTree } from '../testing/press/tiny-site.ts';
import { startCacheServer } from '../testing/shards/cache-server.ts';

const app = join(import.meta.dirname, '..', '..');
const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;
const common = ['--as-of', '2022-05-20', '--shard-pages', '100'];

// Minutes of building, and of what is committed: by night.
test.runIf(isNightly)(
  'two checkouts print each shard of the sample once and make the site of one',
  async () => {
    const server = await startCacheServer();
    onTestFinished(server.stop);
    const env = { ...process.env, ...server.settings('sample'), CI: 'true' };
    const [first, second] = [aCheckout(), aCheckout()];
    const [built, helped] = await Promise.all([
      run(first, ['scripts/build.ts', '--shared', '--machine', '1/2', ...common], env),
      run(second, ['scripts/shards.ts', '--machine', '2/2', '--unsigned', ...common], env),
    ]);
    const [ofFirst, ofSecond] = [countsIn(built), countsIn(helped)];
    expect(ofFirst.shards).toBeGreaterThan(5);
    expect(ofSecond.shards).toBe(ofFirst.shards);
    expect(ofFirst.printed + ofSecond.printed).toBe(ofFirst.shards);
    expect(server.artifacts('sample')).toHaveLength(ofFirst.shards);

    await run(second, ['scripts/build.ts', '--as-of', '2022-05-20'], { ...process.env, CI: 'true' });
    expect(readTree(join(first, 'dist'))).toEqual(readTree(join(second, 'dist')));
  },
  900_000,
);

/** What is committed, in a folder of its own, with the packages of this one. */
function aCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('git', ['clone', '--quiet', app, folder]);
  symlinkSync(join(app, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return said;
}

function countsIn(words: string): { shards: number; printed: number } {
  const counts = [...words.matchAll(/分片 (\d+)：本机打印 (\d+)/g)];
  const sum = (at: number) => counts.reduce((total, match) => total + Number(match[at]), 0);
  return { shards: sum(1), printed: sum(2) };
}
