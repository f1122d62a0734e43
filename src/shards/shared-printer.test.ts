import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildFolder, readTree, tinySite } from '../testing/press/tiny-site.ts';
import { press } from '../press/press.ts';
import { ensureRenderer } from '../press/compile.ts';
import { pageJob, pagePrinterKey } from '../press/page-job.ts';
import { startCacheServer } from '../testing/shards/cache-server.ts';
import { buildShared, recordOf, sharedPlan, type SharingMachine } from '../testing/shards/sharing-machine.ts';
import { Turbo } from './turbo.ts';
import { Workspace } from './workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const SCRIPT = fileURLToPath(new URL('../testing/shards/sharing-machine.ts', import.meta.url));
const pages = 14;
// Longer than a busy machine may be silent.
const patient = 1000;

let server: Awaited<ReturnType<typeof startCacheServer>>;
let site: ReturnType<typeof tinySite>;
let whole: Record<string, string>;
beforeAll(async () => {
  site = tinySite();
  server = await startCacheServer();
  const { root, remove } = buildFolder();
  await press(sharedPlan(pages), {
    root,
    app: site.app,
    base: '/',
    site: 'https://example.org',
    workers: 1,
  });
  whole = readTree(`${root}/dist`);
  remove();
});
afterAll(async () => {
  site.remove();
  await server.stop();
});

function aMachine(
  team: string,
  place: Pick<SharingMachine, 'number' | 'count' | 'patience'>,
): SharingMachine {
  const { root, remove } = buildFolder();
  onTestFinished(remove);
  return { app: site.app, root, cache: server.settings(team), pages, ...place };
}

const built = ({ root }: SharingMachine) => readTree(`${root}/dist`);

test('two machines print each shard once and make the site of one machine; damage in the cache is printed anew', async () => {
  const first = aMachine('two', { number: 1, count: 2, patience: patient });
  const second = aMachine('two', { number: 2, count: 2, patience: patient });
  const [one, two] = await Promise.all([buildShared(first), buildShared(second)]);
  expect(one.shards).toBeGreaterThan(2);
  expect([...one.printed, ...two.printed]).toHaveLength(one.shards);
  expect(new Set([...one.printed, ...two.printed]).size).toBe(one.shards);
  expect(Math.min(one.printed.length, two.printed.length)).toBeGreaterThan(0);
  expect(built(first)).toEqual(whole);
  expect(built(second)).toEqual(whole);

  const [damaged = ''] = server.artifacts('two');
  const bytes = readFileSync(damaged);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(damaged, bytes);
  const third = aMachine('two', { number: 1, count: 1, patience: patient });
  expect((await buildShared(third)).printed).toHaveLength(1);
  expect(built(third)).toEqual(whole);
});

test('when a machine is killed in the middle, the other prints what it leaves', async () => {
  const lost = aMachine('killed', { number: 2, count: 2, patience: patient });
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(lost)], { stdio: 'inherit', detached: true });
  const exit = once(child, 'exit');
  while (!printedBy(lost) && child.exitCode === null) await setTimeout(20);
  // The group: what it has started dies with the machine.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  const [, signal] = (await exit) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');

  const left = aMachine('killed', { number: 1, count: 2, patience: 3 });
  const { shards, printed } = await buildShared(left);
  expect(printed.length).toBeLessThanOrEqual(shards);
  expect(printed.length).toBeGreaterThan(Math.ceil(shards / 2) - 1);
  expect(built(left)).toEqual(whole);
});

test('a bundle that is signed and yet not its shard is refused by its own hash and printed anew', async () => {
  const forger = aMachine('forged', { number: 1, count: 1, patience: patient });
  const plan = sharedPlan(pages);
  const renderer = await ensureRenderer({ app: site.app, base: '/', site: 'https://example.org', mdx: [] });
  const setup = { renderer: { entry: renderer.entry, shared: plan.site }, allowedPersonalData: undefined };
  const workspace = new Workspace(`${forger.root}/forged`, { setup, pagesPerShard: 4 });
  for (const page of plan.pages) {
    const job = pageJob(page, pagePrinterKey(renderer, plan));
    workspace.add({ ...job, viewJson: job.viewJson() });
  }
  workspace.finish();
  // What prints is no input of a task, so this comes to lie where the right bundle would.
  writeFileSync(
    `${workspace.folder}/print.mjs`,
    "import { writeFileSync } from 'node:fs';\nwriteFileSync('bundle', 'x'.repeat(100));\n",
  );
  await new Turbo(workspace, { cache: forger.cache, workers: 1 }).print(workspace.shards.slice(0, 1));

  const { printed, refused } = await buildShared(forger);
  expect(refused).toEqual([workspace.shards[0]?.name]);
  expect(printed).toHaveLength(workspace.shards.length - 1);
  expect(built(forger)).toEqual(whole);
  // And the cache has the right one now.
  const next = aMachine('forged', { number: 1, count: 1, patience: patient });
  expect(await buildShared(next)).toMatchObject({ printed: [], refused: [] });
});

test('a page that cannot be printed is told in the words of one machine, and the old site stays', async () => {
  const machine = aMachine('faulty', { number: 1, count: 1, patience: patient });
  await expect(buildShared({ ...machine, pages: 3, isFaulty: true })).rejects.toThrow(
    /页面 \/things\/\d\/（模板 thing）印不出来/,
  );
  expect(existsSync(`${machine.root}/dist`)).toBe(false);
});

function printedBy({ root }: SharingMachine): boolean {
  return existsSync(recordOf(root)) && readdirSync(recordOf(root)).length > 0;
}
