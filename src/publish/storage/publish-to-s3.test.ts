import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolders } from '../../testing/publish/project-folder.ts';
import { KILLS, publishChild } from '../../testing/publish/publish-child.ts';
import { publishOptions } from '../../testing/publish/publish-options.ts';
import { startS3, type S3Server } from '../../testing/publish/s3-server.ts';
import { buildFiles, versionOf } from '../../testing/publish/versioned-site.ts';
import { chance, WatchingReader } from '../../testing/publish/watching-reader.ts';
import { publishSite, type PublishOptions } from '../publish-site.ts';

const DAY_MS = 86_400_000;
const versions = [0, 1, 2].map(versionOf);
let folders: ReturnType<typeof publishFolders>;
let server: S3Server;

beforeEach(async () => {
  folders = publishFolders();
  mkdirSync(folders.root);
  server = await startS3(join(folders.folder, 's3'));
});
afterEach(async () => {
  await server.close();
  folders.remove();
});

function publish(options: Partial<PublishOptions> = {}) {
  const { root } = folders;
  const target = { kind: 's3' as const, bucket: server.bucket, prefix: 'www/' };
  return publishSite(publishOptions({ root, target }, { env: server.env, graceMs: 7 * DAY_MS, ...options }));
}

/** Paths of one version that another does not have, in the order in which they are known. */
const onlyIn = (version: number, other: number) =>
  Object.keys(versionOf(version))
    .filter((path) => !(path in versionOf(other)))
    .sort();

const later = (days: number) => new Date(Date.parse('2022-05-20T10:00:00+08:00') + days * DAY_MS);
const keys = () =>
  globSync('www/**/*._S3rver_object', { cwd: join(folders.folder, 's3', server.bucket) })
    .map((file) => file.slice('www/'.length).replace(/\._S3rver_object$/, ''))
    .filter((key) => !key.startsWith('.hongbang/'))
    .sort();

test('objects have the type, the age and the packing of their files', async () => {
  buildFiles(folders.root, versionOf(0));
  await publish();
  const page = await server.read('www/index.html');
  expect(page?.body.toString()).toBe(versionOf(0)['index.html']);
  expect(Object.fromEntries(page?.headers ?? [])).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-encoding': 'gzip',
  });
  const css = keys().find((key) => key.startsWith('_astro/')) ?? '';
  expect((await server.read(`www/${css}`))?.headers.get('cache-control')).toContain('immutable');
});

test('only what changed is uploaded, and what went is removed by a later run, when its grace is over', async () => {
  buildFiles(folders.root, versionOf(0));
  await publish();
  buildFiles(folders.root, { ...versionOf(0), 'robots.txt': 'User-agent: *\nDisallow:\n' });
  const steps: string[] = [];
  await publish({ onStep: (step) => steps.push(step) });
  expect(steps.filter((step) => step.startsWith('uploaded'))).toEqual(['uploaded robots.txt']);

  buildFiles(folders.root, versionOf(1));
  expect(await publish()).toMatchObject({ removed: [] });
  expect(keys()).toEqual([...new Set([...Object.keys(versionOf(0)), ...Object.keys(versionOf(1))])].sort());
  expect((await publish({ now: later(6) })).removed).toEqual([]);
  expect((await publish({ now: later(8) })).removed).toEqual(onlyIn(0, 1));
  expect(keys()).toEqual(Object.keys(versionOf(1)).sort());
});

test('a look uploads nothing', async () => {
  buildFiles(folders.root, versionOf(0));
  expect(await publish({ isDry: true })).toMatchObject({ changed: Object.keys(versionOf(0)).length });
  expect(keys()).toEqual([]);
});

test('what is taken down leaves at once, with everything that may hold it', async () => {
  buildFiles(folders.root, { ...versionOf(0), 'notices/0/list.csv': '张三' });
  await publish();
  buildFiles(folders.root, versionOf(1), { takenDown: ['/notices/0/'] });
  expect(await publish()).toMatchObject({ isPurged: true });
  const css = Object.keys(versionOf(0)).filter((path) => path.startsWith('_astro/'));
  expect(keys()).toEqual([...css, ...Object.keys(versionOf(1))].sort());
});

test('what would be shown again is refused, until it is forced', async () => {
  buildFiles(folders.root, versionOf(1), { takenDown: ['/notices/0/'] });
  await publish();
  buildFiles(folders.root, versionOf(0));
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PUBLISH-RESTORES' });
  await publish({ isForced: true });
});

test('a storage that does not take the key is named', async () => {
  buildFiles(folders.root, versionOf(0));
  const env = { ...server.env, HONGBANG_S3_SECRET_ACCESS_KEY: 'other' };
  const failure = await publish({ env }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'HB-PUBLISH-STORAGE' });
  expect(String(failure)).toContain('403');
  expect(String(failure)).not.toContain('other');
});

test('a reader never meets a broken page, wherever publications are killed, and the next one finishes', async () => {
  const { root } = folders;
  const place = { root, target: `s3://${server.bucket}/www`, env: server.env };
  buildFiles(root, versions[0] ?? {});
  let steps = (await publishChild(place, 0)) ?? 0;
  const reader = new WatchingReader(async (path) => (await server.read(`www/${path}`))?.body, versions);
  reader.start();
  let [killed, version] = [0, 0];
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      version = (version + 1) % versions.length;
      buildFiles(root, versions[version] ?? {});
      const at = 1 + Math.floor(((kill + chance(8, kill)) / KILLS) * steps);
      if ((await publishChild(place, at)) === undefined) killed += 1;
      if (kill % 3 !== 2) continue;
      steps = Math.max(20, (await publishChild(place, 0)) ?? 0);
      for (const [path, body] of Object.entries(versions[version] ?? {})) {
        expect((await server.read(`www/${path}`))?.body.equals(Buffer.from(body)), path).toBe(true);
      }
    }
  } finally {
    await reader.stop();
  }
  expect(reader.broken).toEqual([]);
  expect(killed).toBeGreaterThan(KILLS / 2);
  expect(reader.reads).toBeGreaterThan(KILLS * 10);
}, 900_000);
