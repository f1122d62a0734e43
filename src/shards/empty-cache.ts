import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PressError } from '../press/press-error.ts';
import { s3Endpoint, s3Storage } from '../publish/storage/s3-storage.ts';

/** What the cache server keeps its artifacts in. */
export interface CacheStorage {
  /** Names of what lies under a team. */
  list: (team: string) => Promise<string[]>;
  remove: (team: string, name: string) => Promise<void>;
}

/** A name that the cache server gives: of an artifact (16 digits), a beat, or the tag of one. */
const OURS = /^(?:[0-9a-f]{16}|beat[\w-]{22}of\d+at\d+)(?:\.tag)?$/;

/**
 * Removes everything that machines have shared under a team's name. What bears other names is left alone: the place
 * may be the wrong one.
 * @returns how many files were removed, and how many are not the cache's.
 */
export async function emptyCache(
  storage: CacheStorage,
  team: string,
): Promise<{ removed: number; others: number }> {
  const names = await storage.list(team);
  const ours = names.filter((name) => OURS.test(name));
  for (const name of ours) await storage.remove(team, name);
  return { removed: ours.length, others: names.length - ours.length };
}

/**
 * The storage at a place: a folder (`STORAGE_PATH` of the server), or `s3://bucket` with the server's own variables.
 * @param env S3_ACCESS_KEY, S3_SECRET_KEY, S3_REGION, S3_ENDPOINT, as the server takes them.
 * @throws PressError HB-PRESS-SHARED if a variable is missing; PublishError if the address is none, and later from
 * its functions if the storage does not answer
 */
export function cacheStorage(place: string, env: NodeJS.Dict<string>): CacheStorage {
  const bucket = /^s3:\/\/([^/]+)\/?$/.exec(place)?.[1];
  return bucket === undefined ? cacheFolder(place) : cacheBucket(bucket, env);
}

function cacheFolder(folder: string): CacheStorage {
  return {
    list: (team) => {
      try {
        return Promise.resolve(readdirSync(join(folder, team)));
      } catch (cause) {
        throw refusal(`打不开共享缓存的文件夹 ${join(folder, team)}`, cause);
      }
    },
    remove: (team, name) => {
      rmSync(join(folder, team, name));
      return Promise.resolve();
    },
  };
}

function cacheBucket(bucket: string, env: NodeJS.Dict<string>): CacheStorage {
  const given = (name: string) => {
    const value = env[name];
    if (value) return value;
    throw refusal(`清空存储桶里的共享缓存要设环境变量 ${name}，与缓存服务器的相同`);
  };
  const region = env['S3_REGION'] || 'us-east-1';
  const storage = s3Storage({
    endpoint: s3Endpoint('S3_ENDPOINT', env, region),
    region,
    bucket,
    accessKeyId: given('S3_ACCESS_KEY'),
    secretAccessKey: given('S3_SECRET_KEY'),
  });
  return {
    list: async (team) => (await storage.list(`${team}/`)).map((key) => key.slice(team.length + 1)),
    remove: (team, name) => storage.remove(`${team}/${name}`),
  };
}

function refusal(what: string, cause?: unknown): PressError {
  return new PressError('HB-PRESS-SHARED', `${what}。怎样清空见 docs/scale.md。`, { cause });
}
