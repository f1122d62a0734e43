import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examplePages } from '../testing/views/pages.ts';
import { searchBundles } from './bundle.ts';
import { pagefindVersion } from './pagefind-version.ts';
import { recordOf } from './records.ts';
import { shards, type Shard } from './shards.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const examples = shards(examplePages.flatMap(({ view }) => recordOf(view) ?? []));

/** Path and bytes of every file that the bundles of these shards hold. */
async function produced(of: readonly Shard[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const bundle of searchBundles(of, '1.6.0')) {
    const into = mkdtempSync(join(folder, 'bundle-'));
    await bundle.produce(into);
    for (const file of globSync('**/*.*', { cwd: into }))
      files.set(bundle.path + file, readFileSync(join(into, file)).toString('base64'));
  }
  return files;
}

test('the same records give the same bytes', async () => {
  expect(await produced(examples)).toEqual(await produced(examples));
});

test('the program for the browser stands in the first bundle, and no interface anywhere', async () => {
  const scripts = [...(await produced(examples)).keys()].filter((file) =>
    /\.(?:js|css|pagefind)$/.test(file),
  );
  expect(scripts.toSorted()).toEqual([
    '/pagefind/site/pagefind-worker.js',
    '/pagefind/site/pagefind.js',
    '/pagefind/site/wasm.unknown.pagefind',
  ]);
});

test('a changed record changes the fingerprint of its bundle alone', () => {
  const fingerprints = (of: readonly Shard[]) =>
    searchBundles(of, '1.6.0').map(({ fingerprint }) => fingerprint);
  const changed = examples.map(({ name, records }) => ({
    name,
    records: records.map((record) => (name === 'notices-1' ? { ...record, text: '改' } : record)),
  }));
  const same = fingerprints(examples).map((one, at) => one === fingerprints(changed)[at]);
  expect(same).toEqual(examples.map(({ name }) => name !== 'notices-1'));
});

test('another version of Pagefind changes every fingerprint', () => {
  const [one, two] = ['1.6.0', '1.7.0'].map((version) => searchBundles(examples, version));
  for (const [at, bundle] of (one ?? []).entries())
    expect(bundle.fingerprint).not.toBe(two?.[at]?.fingerprint);
});

test('the installed version of Pagefind is known', () => {
  expect(pagefindVersion()).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a Pagefind that dies is an error with the name of the shard, and the next bundle works again', async () => {
  const { close } = await import('pagefind');
  await close();
  const killAtOnce = (message: unknown) => {
    const { process: program } = message as { process: ChildProcess };
    program.once('spawn', () => program.kill('SIGKILL'));
  };
  subscribe('child_process', killAtOnce);
  const [first] = searchBundles(examples, '1.6.0');
  const failure = await first?.produce(folder).catch((error: unknown) => error);
  unsubscribe('child_process', killAtOnce);
  expect(failure).toMatchObject({ message: expect.stringContaining('搜索分片 site') });

  await first?.produce(folder);
  expect(globSync('*.json', { cwd: folder })).toEqual(['pagefind-entry.json']);
});
