import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { zstdDecompressSync } from 'node:zlib';
import type { CacheSettings } from '../../shards/shared-cache.ts';
import { freePort } from '../free-port.ts';

const token = 'a-token-of-tests';

/**
 * A shared cache on loopback that keeps its artifacts in a folder.
 * @param storedAt variables of the server that name another storage.
 */
export async function startCacheServer(storedAt: NodeJS.Dict<string> = {}) {
  const storage = mkdtempSync(join(tmpdir(), 'hongbang-cache-'));
  const port = await freePort();
  const main = createRequire(import.meta.url).resolve('turborepo-remote-cache');
  const server = spawn(process.execPath, [join(dirname(main), 'cli.js')], {
    cwd: storage,
    stdio: 'ignore',
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: `${port}`,
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: 'false',
      LOG_LEVEL: 'silent',
      // That it is set makes the server keep signatures. It verifies none, so it need not know the key.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'kept-by-the-machines',
      ...storedAt,
    },
  });
  const api = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(api)); tries += 1) {
    if (tries === 300 || server.exitCode !== null) throw new Error('the cache server does not answer');
    await setTimeout(100);
  }
  return {
    /** What a machine is told of it; artifacts of another team are apart. */
    settings: (team: string): CacheSettings => ({
      TURBO_API: api,
      TURBO_TOKEN: token,
      TURBO_TEAM: team,
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a signing key of tests, 32 bytes or more',
    }),
    /** Files of bundles as the server keeps them; of one kind, if one is named. */
    artifacts: (team: string, kind = ''): string[] =>
      readdirSync(join(storage, team))
        .filter((name) => /^[0-9a-f]{16}$/.test(name))
        .map((name) => join(storage, team, name))
        // Turborepo packs with tar and zstd; tar names the package.
        .filter((file) => zstdDecompressSync(readFileSync(file)).includes(`packages/${kind}`)),
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await gone;
      rmSync(storage, { recursive: true, force: true });
    },
  };
}

async function answers(api: string): Promise<boolean> {
  return fetch(`${api}/v8/artifacts/status`, { headers: { authorization: `Bearer ${token}` } }).then(
    ({ ok }) => ok,
    () => false,
  );
}
