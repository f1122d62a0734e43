import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startS3 } from '../testing/publish/s3-server.ts';
import { startCacheServer } from '../testing/shards/cache-server.ts';
import { cacheStorage, emptyCache } from './empty-cache.ts';
import { SharedCache } from './shared-cache.ts';

const artifact = '0123456789abcdef';
const beat = `beat${'a-B_'.repeat(5)}xyof2at1`;

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('emptying a cache on a folder removes what machines have shared, and nothing of others', async () => {
  const folder = aFolder();
  for (const team of ['here', 'there']) {
    mkdirSync(join(folder, team));
    for (const name of [artifact, beat, 'index.html']) writeFileSync(join(folder, team, name), '春江花园');
    for (const name of [artifact, beat]) writeFileSync(join(folder, team, `${name}.tag`), 'tag');
  }
  expect(await emptyCache(cacheStorage(folder, {}), 'here')).toEqual({ removed: 4, others: 1 });
  expect(readdirSync(join(folder, 'here'))).toEqual(['index.html']);
  expect(readdirSync(join(folder, 'there'))).toHaveLength(5);
  await expect(async () => emptyCache(cacheStorage(folder, {}), 'nowhere')).rejects.toThrow('打不开');
});

test('a server that keeps its artifacts in S3 gives back what was put, until its bucket is emptied', async () => {
  const s3 = await startS3(aFolder());
  onTestFinished(s3.close);
  const storage = {
    S3_ACCESS_KEY: s3.env['HONGBANG_S3_ACCESS_KEY_ID'],
    S3_SECRET_KEY: s3.env['HONGBANG_S3_SECRET_ACCESS_KEY'],
    S3_REGION: 'us-east-1',
    S3_ENDPOINT: s3.env['HONGBANG_S3_ENDPOINT'],
  };
  const server = await startCacheServer({
    STORAGE_PROVIDER: 's3',
    STORAGE_PATH: s3.bucket,
    // The server of tests does not know the sums that the AWS SDK sends unasked.
    AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
    ...storage,
  });
  onTestFinished(server.stop);
  const cache = new SharedCache(server.settings('team'));
  for (const name of [artifact, beat]) await cache.put(name, `of ${name}`);
  expect(await cache.has(artifact)).toBe(true);
  expect(await cache.get(beat)).toBe(`of ${beat}`);

  expect(() => cacheStorage(`s3://${s3.bucket}`, {})).toThrow('S3_ACCESS_KEY');
  expect(await emptyCache(cacheStorage(`s3://${s3.bucket}`, storage), 'team')).toEqual({
    removed: 4,
    others: 0,
  });
  expect(await cache.has(artifact)).toBe(false);
  expect(await cache.get(beat)).toBeUndefined();
});
