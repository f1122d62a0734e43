import { AwsClient } from 'aws4fetch';
import { PublishError } from '../publish-error.ts';

/** Where an S3-compatible storage answers, and who may write into it. */
export interface S3Access {
  /** `https://s3.example.org`; the bucket is a part of the path. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

/** The little of S3 that is needed. */
export interface S3Storage {
  /** The text of an object; undefined if there is none. */
  read: (key: string) => Promise<string | undefined>;
  write: (key: string, body: Uint8Array | string, headers: Readonly<Record<string, string>>) => Promise<void>;
  /** An object that is not there counts as removed. */
  remove: (key: string) => Promise<void>;
  /** Keys of all objects that begin so; keys of letters, digits and `-_.:/` alone are given as they are. */
  list: (prefix: string) => Promise<string[]>;
}

/**
 * Reads who may write from the environment: `HONGBANG_S3_ENDPOINT`, `HONGBANG_S3_REGION`, `HONGBANG_S3_ACCESS_KEY_ID`,
 * `HONGBANG_S3_SECRET_ACCESS_KEY`, or the names that AWS's own tools read.
 * @throws PublishError HB-PUBLISH-TARGET naming the variable that is missing
 */
export function s3Access(bucket: string, env: NodeJS.Dict<string>): S3Access {
  const value = (name: string) => env[`HONGBANG_S3_${name}`] ?? env[`AWS_${name}`];
  const needed = (name: string) => {
    const found = value(name);
    if (found !== undefined && found !== '') return found;
    throw new PublishError(
      'HB-PUBLISH-TARGET',
      `发布到 S3 要先设环境变量 HONGBANG_S3_${name}。密钥不要写进文件。`,
    );
  };
  const region = value('REGION') ?? 'us-east-1';
  return {
    endpoint: s3Endpoint('HONGBANG_S3_ENDPOINT', env, region),
    region,
    bucket,
    accessKeyId: needed('ACCESS_KEY_ID'),
    secretAccessKey: needed('SECRET_ACCESS_KEY'),
    sessionToken: value('SESSION_TOKEN'),
  };
}

/**
 * The address in a variable, by default that of AWS, without a slash at its end. Errors name it, so it may hold no
 * password.
 * @throws PublishError HB-PUBLISH-TARGET naming the variable
 */
export function s3Endpoint(variable: string, env: NodeJS.Dict<string>, region: string): string {
  const text = env[variable] || `https://s3.${region}.amazonaws.com`;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = address !== undefined && address.username === '' && address.password === '';
  if (isPlain && /^https?:$/.test(address.protocol)) return text.replace(/\/$/, '');
  throw new PublishError(
    'HB-PUBLISH-TARGET',
    `环境变量 ${variable} 要写成 https://s3.example.org 的样子，不带用户名和密码。`,
  );
}

/** Talks to a storage; what does not answer, or answers that it is busy, is asked again up to six times. */
export function s3Storage(access: S3Access): S3Storage {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey, sessionToken } = access;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: 6,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  });
  const ask = async (method: string, key: string, init: RequestInit = {}, query = ''): Promise<Response> => {
    const path = key === '' ? bucket : `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
    const address = `${endpoint}/${path}${query}`;
    let response: Response;
    try {
      response = await client.fetch(address, { method, ...init });
    } catch (cause) {
      throw storageError(`${endpoint} 没有回应`, cause);
    }
    if (response.ok || response.status === 404) return response;
    const said = /<Code>([^<]{1,80})<\/Code>/.exec(await response.text())?.[1] ?? '';
    throw storageError(`${method} ${key}：存储回答 ${response.status} ${said}`);
  };
  return {
    read: async (key) => {
      const response = await ask('GET', key);
      if (response.status !== 404) return response.text();
      await response.body?.cancel();
      return undefined;
    },
    write: async (key, body, headers) => {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
      const response = await ask('PUT', key, { body: bytes, headers });
      await response.body?.cancel();
      if (response.status === 404) throw storageError(`没有 ${bucket} 这个存储桶`);
    },
    remove: async (key) => {
      await (await ask('DELETE', key)).body?.cancel();
    },
    list: async (prefix) => {
      const keys: string[] = [];
      // A page of a listing has 1,000 keys, and says from where to go on.
      for (let from: string | undefined = ''; from !== undefined;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix });
        if (from !== '') query.set('continuation-token', from);
        const response = await ask('GET', '', {}, `?${query.toString()}`);
        const page = await response.text();
        if (response.status === 404) throw storageError(`没有 ${bucket} 这个存储桶`);
        for (const [, key = ''] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) keys.push(key);
        from = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1];
      }
      return keys;
    },
  };
}

function storageError(what: string, cause?: unknown): PublishError {
  return new PublishError(
    'HB-PUBLISH-STORAGE',
    `${what}。检查网络、桶名和密钥以后再运行一次，从断的地方接着来；做完的不用再做。`,
    { cause },
  );
}
