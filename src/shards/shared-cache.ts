import { PressError } from '../press/press-error.ts';

/** Where the shared cache is, as Turborepo names it. */
export interface CacheSettings {
  /** `https://cache.example.gov.cn` */
  TURBO_API: string;
  TURBO_TOKEN: string;
  /** Artifacts of one name are kept together. */
  TURBO_TEAM: string;
  /** Signs artifacts; machines that share a cache share it, the server does not know it. */
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: string;
}

/** Where no other name is given. */
export const defaultTeam = 'hongbang';

/**
 * Takes the settings of the cache out of an environment, so that no page and no other program sees them.
 * @param env of this process; it is changed.
 * @throws PressError HB-PRESS-SHARED if one is missing.
 */
export function takeCacheSettings(env: NodeJS.ProcessEnv): CacheSettings {
  const { TURBO_API, TURBO_TOKEN, TURBO_TEAM, TURBO_REMOTE_CACHE_SIGNATURE_KEY } = env;
  delete env['TURBO_API'];
  delete env['TURBO_TOKEN'];
  delete env['TURBO_TEAM'];
  delete env['TURBO_REMOTE_CACHE_SIGNATURE_KEY'];
  return {
    TURBO_API: given('TURBO_API', TURBO_API).replace(/\/$/, ''),
    TURBO_TOKEN: given('TURBO_TOKEN', TURBO_TOKEN),
    TURBO_TEAM: TURBO_TEAM || defaultTeam,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: given(
      'TURBO_REMOTE_CACHE_SIGNATURE_KEY',
      TURBO_REMOTE_CACHE_SIGNATURE_KEY,
    ),
  };
}

function given(name: keyof CacheSettings, value: string | undefined): string {
  if (value) return value;
  throw new PressError(
    'HB-PRESS-SHARED',
    `分工构建需要环境变量 ${name}，现在没有设。设法见 docs/scale.md；只用一台机器构建不需要它，去掉 --shared 即可。`,
  );
}

/** Asks the cache server what Turborepo does not ask: whether an artifact is there, and who lives. */
export class SharedCache {
  readonly #settings: CacheSettings;

  constructor(settings: CacheSettings) {
    this.#settings = settings;
  }

  /** Is there an artifact of a task with this hash? A server that does not answer has none. */
  async has(taskHash: string): Promise<boolean> {
    return (await this.#ask('HEAD', taskHash)) !== undefined;
  }

  /** Keeps a short text under a name. */
  async put(name: string, text: string): Promise<void> {
    await this.#ask('PUT', name, text);
  }

  /** The text that was put last. */
  async get(name: string): Promise<string | undefined> {
    return (await this.#ask('GET', name))?.text();
  }

  async #ask(method: string, id: string, body?: string): Promise<Response | undefined> {
    const { TURBO_API, TURBO_TOKEN, TURBO_TEAM } = this.#settings;
    const headers = {
      authorization: `Bearer ${TURBO_TOKEN}`,
      // Without a tag the server hides an artifact. This one is no signature: nothing rests on what a beat says.
      ...(body !== undefined && { 'content-type': 'application/octet-stream', 'x-artifact-tag': 'beat' }),
    };
    const url = `${TURBO_API}/v8/artifacts/${id}?slug=${encodeURIComponent(TURBO_TEAM)}`;
    let response: Response;
    try {
      response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(10_000) });
    } catch {
      // A cache that is away must not keep a site from being built: everything is printed here then.
      return undefined;
    }
    if (response.status === 401 || response.status === 403) {
      throw new PressError(
        'HB-PRESS-SHARED',
        `缓存服务器 ${TURBO_API} 不认 TURBO_TOKEN（状态 ${response.status}）。请核对这个环境变量和服务器的设置是否一致。`,
      );
    }
    return response.ok ? response : undefined;
  }
}
