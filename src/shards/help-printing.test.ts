import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildSite } from '../press/build-site.ts';
import { signedDay, writeSignedContent } from '../testing/credentials/signed-content.ts';
import { readTree } from '../testing/press/tiny-site.ts';
import { startCacheServer } from '../testing/shards/cache-server.ts';
import { helpPrinting } from './help-printing.ts';
import { sharedMakers } from './shared-makers.ts';
import type { SharedReport } from './shared-stage.ts';
import { shardsFolder } from './workspace.ts';

vi.setConfig({ testTimeout: 300_000 });

const app = join(import.meta.dirname, '..', '..');
const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;
const alone = { number: 1, count: 1 };
const pagesPerShard = 2000;

function aRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-root-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('a machine without the key makes every shard of a signed site: its pages, drawings and search', async () => {
  const server = await startCacheServer();
  onTestFinished(server.stop);
  const { content, env, remove } = writeSignedContent();
  onTestFinished(remove);
  const site = { app, content, day: signedDay, pagesPerShard };
  const cache = server.settings('signed');

  const helper = aRoot();
  const helped = await helpPrinting({ ...site, root: helper, cache, machine: alone, workers: 1 });
  expect(helped.report?.printed).toHaveLength(helped.report?.shards ?? 0);

  const shared = aRoot();
  const reports: SharedReport[] = [];
  const folder = shardsFolder(shared);
  const onDone = (done: SharedReport) => reports.push(done);
  await buildSite({
    ...site,
    root: shared,
    env,
    workers: 1,
    makers: sharedMakers({ folder, pagesPerShard, cache, machine: alone, workers: 1, onDone }),
  });
  expect(reports.map(({ kind }) => kind)).toEqual(['pages', 'drawings', 'folders']);
  expect(reports.every(({ shards }) => shards > 0)).toBe(true);
  expect(reports.reduce((sum, { shards }) => sum + shards, 0)).toBe(helped.report?.shards);
  expect(reports.flatMap(({ printed, refused }) => [...printed, ...refused])).toEqual([]);

  expect(existsSync(join(shared, 'dist', 'index.html'))).toBe(true);
  // A third build, by night: that bundles give the same bytes is shown on the tiny site.
  if (!isNightly) return;
  const single = aRoot();
  await buildSite({ ...site, root: single, env, workers: 1 });
  const files = readTree(join(single, 'dist'));
  expect(Object.keys(files).some((file) => file.endsWith('credential.json'))).toBe(true);
  expect(readTree(join(shared, 'dist'))).toEqual(files);
});
