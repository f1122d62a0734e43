import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildFolder, readTree, tinySite } from '../testing/press/tiny-site.ts';
import { ensureRenderer } from '../press/compile.ts';
import { pageJob, pagePrinterKey } from '../press/page-job.ts';
import { startCacheServer } from '../testing/shards/cache-server.ts';
import { buildAlone, buildShared, recordOf, type SharingMachine } from '../testing/shards/sharing-machine.ts';
import { sharedPlan, writeSharedPhoto, type SharedPlanOptions } from '../testing/shards/shared-plan.ts';
import { anOffice } from '../testing/credentials/an-office.ts';
import type { ShardKind } from './maker.ts';
import { Turbo } from './turbo.ts';
import { Workspace, type TaskSetup } from './workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const SCRIPT = fileURLToPath(new URL('../testing/shards/sharing-machine.ts', import.meta.url));
const kinds: ShardKind[] = ['pages', 'drawings', 'folders'];
const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;
// Longer than a busy machine may be silent.
const patient = 1000;
const alone = { number: 1, count: 1, patience: patient };
const pagesAlone: SharedPlanOptions = { pages: 7 };

let server: Awaited<ReturnType<typeof startCacheServer>>;
let site: ReturnType<typeof tinySite>;
let everything: SharedPlanOptions;
/** What one machine makes of everything. */
let whole: Record<string, string>;
beforeAll(async () => {
  site = tinySite();
  server = await startCacheServer();
  const office = anOffice('https://example.org/');
  const credentials = ['QH-1', 'QH-2'].map(office.view);
  const rest = { key: office.key, credentials, ...(await writeSharedPhoto(site.app)) };
  everything = { pages: 7, rest };
  whole = await wholeOf(everything);
});
afterAll(async () => {
  site.remove();
  await server.stop();
});

function aMachine(
  team: string,
  place: Pick<SharingMachine, 'number' | 'count' | 'patience'>,
  plan = everything,
): SharingMachine {
  const { root, remove } = buildFolder();
  onTestFinished(remove);
  return { app: site.app, root, cache: server.settings(team), plan, ...place };
}

const built = ({ root }: SharingMachine) => readTree(`${root}/dist`);

test('two machines make each shard once and the site of one machine; damage in the cache is made anew', async () => {
  const first = aMachine('two', { number: 1, count: 2, patience: patient });
  const second = aMachine('two', { number: 2, count: 2, patience: patient });
  const [one, two] = await Promise.all([buildShared(first), buildShared(second)]);
  const made = [...one.printed, ...two.printed];
  expect(made).toHaveLength(one.shards);
  expect(new Set(made).size).toBe(one.shards);
  expect(Math.min(one.printed.length, two.printed.length)).toBeGreaterThan(0);
  for (const kind of kinds) expect(made.filter((name) => name.startsWith(kind)).length).toBeGreaterThan(1);
  expect(Object.keys(whole).filter((file) => /credential\.json$|\.pf_index$|\.avif$/.test(file))).not.toEqual(
    [],
  );
  expect(built(first)).toEqual(whole);
  expect(built(second)).toEqual(whole);

  for (const kind of kinds) damage(server.artifacts('two', kind)[0] ?? '');
  const third = aMachine('two', alone);
  const { printed } = await buildShared(third);
  expect(printed.map((name) => name.split('-')[0])).toEqual(kinds);
  expect(built(third)).toEqual(whole);
});

// Each kind by night; the last finds the others whole.
test.each(isNightly ? kinds : kinds.slice(-1))(
  'when a machine is killed in the middle of the %s, the other makes what it leaves',
  async (kind) => {
    const team = `killed-${kind}`;
    // Without patience it takes all others for gone, and so comes to every stage.
    const lost = aMachine(team, { number: 2, count: 2, patience: 0 });
    const child = spawn(process.execPath, [SCRIPT, JSON.stringify(lost)], {
      stdio: 'inherit',
      detached: true,
    });
    const exit = once(child, 'exit');
    while (!hasMade(lost, kind) && child.exitCode === null) await setTimeout(20);
    // The group: what it has started dies with the machine.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    const [, signal] = (await exit) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');

    const left = aMachine(team, { number: 1, count: 2, patience: 3 });
    const { shards, printed } = await buildShared(left);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.length).toBeLessThanOrEqual(shards);
    expect(built(left)).toEqual(whole);
  },
);

test('a bundle that is signed and yet not its shard is refused by its own hash and made anew', async () => {
  const forger = aMachine('forged', alone, pagesAlone);
  const plan = sharedPlan(pagesAlone);
  const renderer = await ensureRenderer({ app: site.app, base: '/', site: 'https://example.org', mdx: [] });
  const setup: TaskSetup = { kind: 'pages', renderer: { entry: renderer.entry, shared: plan.site } };
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
  expect(printed).toHaveLength(workspace.shards.length);
  expect(built(forger)).toEqual(await wholeOf(pagesAlone));
  // And the cache has the right one now.
  const next = aMachine('forged', alone, pagesAlone);
  expect(await buildShared(next)).toMatchObject({ printed: [], refused: [] });
});

test('a page that cannot be printed is told in the words of one machine, and the old site stays', async () => {
  const machine = aMachine('faulty', alone, { pages: 3, isFaulty: true });
  await expect(buildShared(machine)).rejects.toThrow(/页面 \/things\/\d\/（模板 thing）印不出来/);
  expect(existsSync(`${machine.root}/dist`)).toBe(false);
});

async function wholeOf(plan: SharedPlanOptions): Promise<Record<string, string>> {
  const { root, remove } = buildFolder();
  await buildAlone(sharedPlan(plan), { root, app: site.app });
  const files = readTree(`${root}/dist`);
  remove();
  return files;
}

function damage(artifact: string): void {
  const bytes = readFileSync(artifact);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(artifact, bytes);
}

function hasMade({ root }: SharingMachine, kind: ShardKind): boolean {
  const record = recordOf(root, kind);
  return existsSync(record) && readdirSync(record).length > 0;
}
