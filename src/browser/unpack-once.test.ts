import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { unpackOnce } from './unpack-once.ts';

async function cache(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hongbang-unpack-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return join(root, 'browser');
}

async function fill(fresh: string): Promise<void> {
  await mkdir(join(fresh, 'lib'));
  await writeFile(join(fresh, 'lib', 'a.so'), 'library');
  await setTimeout(20);
  await writeFile(join(fresh, 'program'), 'program');
}

test('fills the folder the first time only', async () => {
  const folder = await cache();
  const filling = vi.fn(fill);
  await unpackOnce(folder, filling);
  await unpackOnce(folder, filling);
  expect(filling).toHaveBeenCalledTimes(1);
  expect(await readFile(join(folder, 'program'), 'utf8')).toBe('program');
});

test('many at once all find a whole folder and leave nothing else behind', async () => {
  const folder = await cache();
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      await unpackOnce(folder, fill);
      expect((await readdir(folder)).sort()).toEqual(['inventory.json', 'lib', 'program']);
    }),
  );
  expect(await readdir(join(folder, '..'))).toEqual(['browser']);
});

test.each([
  ['is missing', (file: string) => rm(file)],
  ['was cut short', (file: string) => writeFile(file, 'lib')],
])('fills the folder anew when a file %s', async (_, damage) => {
  const folder = await cache();
  await unpackOnce(folder, fill);
  await damage(join(folder, 'lib', 'a.so'));
  await unpackOnce(folder, fill);
  expect(await readFile(join(folder, 'lib', 'a.so'), 'utf8')).toBe('library');
});

test('a filling that fails leaves nothing behind', async () => {
  const folder = await cache();
  const failing = unpackOnce(folder, async (fresh) => {
    await writeFile(join(fresh, 'program'), 'pro');
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(await readdir(join(folder, '..'))).toEqual([]);
});

test('refuses a folder that is not one', async () => {
  const folder = await cache();
  await writeFile(folder, '');
  await expect(unpackOnce(folder, fill)).rejects.toThrow('请删除后重试');
});
