import { globSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from '../../press/serve/serve.ts';
import { hasNginx, startNginx } from '../../testing/publish/nginx.ts';
import { KILLS, publishChild } from '../../testing/publish/publish-child.ts';
import { publishFolders } from '../../testing/publish/project-folder.ts';
import { buildFiles, versionOf } from '../../testing/publish/versioned-site.ts';
import { chance, WatchingReader } from '../../testing/publish/watching-reader.ts';

const versions = [0, 1, 2].map(versionOf);

const { root, www, folder, remove } = publishFolders();
const place = { root, target: `folder:${www}` };
let close: () => Promise<void>;
let origin: string;

beforeAll(async () => {
  mkdirSync(root);
  for (const files of versions.slice(0, 2)) {
    buildFiles(root, files);
    await publishChild(place, 0);
  }
  const server = hasNginx
    ? await startNginx(www, join(folder, 'nginx'))
    : await serveStatic({ root: join(www, 'current'), base: '/' });
  close = () => server.close();
  origin = 'origin' in server ? server.origin : new URL(server.url).origin;
});
afterAll(async () => {
  await close();
  remove();
});

const fetchPage = async (path: string) => {
  const response = await fetch(`${origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  const body = Buffer.from(await response.arrayBuffer());
  return response.ok || path === '404.html' ? body : undefined;
};

test('a reader never meets a broken page, wherever publications and roll-backs are killed, and the next one finishes', async () => {
  const reader = new WatchingReader(fetchPage, versions);
  reader.start();
  let [killed, version] = [0, 1];
  let steps = 60;
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      version = (version + 1) % versions.length;
      buildFiles(root, versions[version] ?? {});
      // Every part of the way in turn, and somewhere within it.
      const at = 1 + Math.floor(((kill + chance(8, kill)) / KILLS) * steps);
      if ((await publishChild(place, at)) === undefined) killed += 1;
      if (kill % 3 !== 2) continue;
      steps = Math.max(steps, (await publishChild(place, 0)) ?? 0);
      // nginx may keep what it had opened for a second.
      await expect
        .poll(async () => (await fetchPage('index.html'))?.toString(), { timeout: 2_000 })
        .toBe(versions[version]?.['index.html']);
      expect(globSync('incoming/*', { cwd: www })).toEqual([]);
      await publishChild(place, 1 + Math.floor(chance(9, kill) * 12), 'rollback');
    }
  } finally {
    await reader.stop();
  }
  expect(reader.broken).toEqual([]);
  expect(killed).toBeGreaterThan(KILLS / 2);
  expect(reader.reads).toBeGreaterThan(KILLS * 20);
  // At most three are kept, each whole.
  const records = readdirSync(join(www, 'releases')).filter((name) => name.endsWith('.json'));
  expect([2, 3]).toContain(records.length);
  for (const name of records) {
    const { id, files } = JSON.parse(readFileSync(join(www, 'releases', name), 'utf8')) as {
      id: string;
      files: Record<string, string>;
    };
    for (const path of Object.keys(files)) readFileSync(join(www, 'releases', id, path));
  }
}, 900_000);
