import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../press/child-environment.ts';
import { PressError, type PressErrorCode } from '../press/press-error.ts';
import type { CacheSettings } from './shared-cache.ts';
import type { Shard, Workspace } from './workspace.ts';

export interface TurboOptions {
  cache: CacheSettings;
  /** So many tasks at a time. */
  workers: number;
}

/** Turborepo in a workspace: it asks the shared cache for each shard, and prints what is not there. */
export class Turbo {
  readonly #workspace: Workspace;
  readonly #options: TurboOptions;

  constructor(workspace: Workspace, options: TurboOptions) {
    this.#workspace = workspace;
    this.#options = options;
  }

  /** By shard's name, the hash under which its bundle lies in the cache. */
  async hashes(): Promise<Map<string, string>> {
    // Whether they are there, we ask the server ourselves, and more than once.
    const text = await this.#run(['--dry=json', '--cache=local:rw']);
    const { tasks } = JSON.parse(text.slice(text.indexOf('{'))) as {
      tasks: { package: string; hash: string }[];
    };
    return new Map(tasks.map((task) => [task.package, task.hash]));
  }

  /**
   * Fetches the bundles of these shards, or prints them and puts them into the cache. What is damaged or not signed
   * by our key counts as not there.
   * @param anew prints them in any case, and puts them in the place of what the cache has.
   * @throws PressError if a page cannot be printed.
   */
  async print(shards: readonly Shard[], anew = false): Promise<void> {
    if (shards.length === 0) return;
    const filters = shards.map(({ name }) => `--filter=${name}`);
    const concurrency = `--concurrency=${this.#options.workers}`;
    await this.#run([anew ? '--cache=remote:w' : '--cache=remote:rw', concurrency, ...filters]);
  }

  #run(args: readonly string[]): Promise<string> {
    const child = spawn(process.execPath, [turboProgram(), 'run', 'print', ...args], {
      cwd: this.#workspace.folder,
      env: this.#environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve(said);
        else reject(this.#failure() ?? turboFailure(`${said}${complaint}`));
      });
    });
  }

  #environment(): NodeJS.ProcessEnv {
    const inherited = childEnvironment();
    return {
      ...inherited,
      // Tasks run on the Node that runs us.
      PATH: `${dirname(process.execPath)}${delimiter}${inherited['PATH'] ?? ''}`,
      ...this.#options.cache,
      // It speaks with the cache and with nobody else.
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      NPM_CONFIG_UPDATE_NOTIFIER: 'false',
      HONGBANG_SHARD_PRINTER: fileURLToPath(new URL('./print-shard.ts', import.meta.url)),
      HONGBANG_SHARD_SETUP: this.#workspace.setupFile,
      HONGBANG_SHARD_RECORD: this.#workspace.recordFolder,
    };
  }

  /** The page that could not be printed, in the words of a build on one machine. */
  #failure(): PressError | undefined {
    for (const { name } of this.#workspace.shards) {
      const file = join(this.#workspace.recordFolder, `${name}.failed`);
      if (!existsSync(file)) continue;
      const { code, message } = JSON.parse(readFileSync(file, 'utf8')) as {
        code: PressErrorCode;
        message: string;
      };
      return new PressError(code, message);
    }
    return undefined;
  }
}

function turboProgram(): string {
  try {
    return createRequire(import.meta.url).resolve('turbo/bin/turbo');
  } catch (cause) {
    throw new PressError(
      'HB-PRESS-SHARED',
      '没有装 Turborepo，不能分工构建。请在项目文件夹里运行 npm ci（不要带 --omit=dev），或去掉 --shared 在本机构建。',
      { cause },
    );
  }
}

function turboFailure(words: string): PressError {
  return new PressError(
    'HB-PRESS-SHARED',
    `分工构建没有完成，旧网站未受影响。请看 Turborepo 的提示；急用时去掉 --shared 在本机构建：\n${words.trim()}`,
  );
}
