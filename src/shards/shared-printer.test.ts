import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildFolder, readTree, tinySite } from '../testing/press/tiny-site.ts';
import { press } from '../press/press.ts';
import { startCacheServer } from '../testing/shards/cache-server.ts';
import { buildShared, recordOf, sharedPlan, type SharingMachine } from '../testing/shards/sharing-machine.ts';

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

function printedBy({ root }: SharingMachine): boolean {
  return existsSync(recordOf(root)) && readdirSync(recordOf(root)).length > 0;
}
