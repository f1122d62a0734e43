import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchContent } from './watch-content.ts';

async function watched(onChange?: (paths: string[]) => Promise<void>) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hongbang-watch-')));
  await mkdir(join(folder, 'notices'));
  await writeFile(join(folder, 'notices', 'old.md'), 'old');
  const calls: string[][] = [];
  const watch = await watchContent(
    folder,
    async (paths) => {
      calls.push(paths);
      await onChange?.(paths);
    },
    (error) => {
      throw error;
    },
  );
  onTestFinished(async () => {
    await watch.close();
    await rm(folder, { recursive: true });
  });
  return { folder, calls, watch };
}

const soon = { timeout: 5_000, interval: 10 };

test('says nothing about the files that were there at the start', async () => {
  const { folder, calls } = await watched();
  await writeFile(join(folder, 'new.md'), 'new');
  await vi.waitFor(() => expect(calls).toEqual([['new.md']]), soon);
});

test('tells of files changed, added in new folders, renamed and removed', async () => {
  const { folder, calls } = await watched();
  const told = (path: string) => vi.waitFor(() => expect(calls.flat()).toContain(path), soon);
  await writeFile(join(folder, 'notices', 'old.md'), 'newer');
  await told('notices/old.md');
  await mkdir(join(folder, 'profiles', '文庙街道'), { recursive: true });
  await writeFile(join(folder, 'profiles', '文庙街道', '春江 花园.md'), 'x');
  await told('profiles/文庙街道/春江 花园.md');
  await rename(join(folder, 'notices', 'old.md'), join(folder, 'notices', 'renamed.md'));
  await told('notices/renamed.md');
  calls.length = 0;
  await rm(join(folder, 'notices', 'renamed.md'));
  await told('notices/renamed.md');
});

test('keeps what changes during a call for the next one', async () => {
  let release = () => {};
  const first = new Promise<void>((resolve) => (release = resolve));
  let running = 0;
  const { folder, calls } = await watched(async () => {
    running += 1;
    expect(running).toBe(1);
    await first;
    running -= 1;
  });
  await writeFile(join(folder, 'a.md'), 'a');
  await vi.waitFor(() => expect(calls).toEqual([['a.md']]), soon);
  await writeFile(join(folder, 'b.md'), 'b');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(calls).toEqual([['a.md']]);
  release();
  await vi.waitFor(() => expect(calls).toEqual([['a.md'], ['b.md']]), soon);
});

test('is silent once it is closed', async () => {
  const { folder, calls, watch } = await watched();
  await writeFile(join(folder, 'a.md'), 'a');
  await watch.close();
  await writeFile(join(folder, 'b.md'), 'b');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(calls.flat()).not.toContain('b.md');
});

test('tells of the last of several changes that follow each other closely', async () => {
  const standing: boolean[] = [];
  const { folder } = await watched(async () => {
    standing.push(existsSync(join(folder, 'notices', 'old.md')));
  });
  const file = join(folder, 'notices', 'old.md');
  for (const pause of [0, 20, 40, 60, 80, 100]) {
    await rm(file);
    await wait(pause);
    await writeFile(file, `after ${pause}`);
    await wait(pause);
    await rm(file);
    await vi.waitFor(() => expect(standing.at(-1)).toBe(false), soon);
    await writeFile(file, 'again');
    await vi.waitFor(() => expect(standing.at(-1)).toBe(true), soon);
  }
});
