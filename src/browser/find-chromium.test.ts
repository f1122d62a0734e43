import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installedChromiums } from './find-chromium.ts';

async function machine(programs: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hongbang-machine-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const program of programs) {
    await mkdir(join(root, program, '..'), { recursive: true });
    await writeFile(join(root, program), '');
  }
  return root;
}

test('finds the commands of Linux on the path, Chromium before Chrome', async () => {
  const root = await machine(['a/google-chrome', 'b/chromium', 'b/firefox']);
  const env = { PATH: [join(root, 'a'), join(root, 'b')].join(delimiter) };
  expect(installedChromiums({ env, platform: 'linux' })).toEqual([
    join(root, 'b', 'chromium'),
    join(root, 'a', 'google-chrome'),
  ]);
});

test('finds the applications of macOS in the home folder', async () => {
  const program = 'Applications/Chromium.app/Contents/MacOS/Chromium';
  const root = await machine([program]);
  expect(installedChromiums({ env: { HOME: root }, platform: 'darwin' })).toContain(join(root, program));
});

test('finds nothing where nothing is installed', async () => {
  const root = await machine([]);
  expect(installedChromiums({ env: { PATH: root }, platform: 'linux' })).toEqual([]);
  expect(installedChromiums({ env: {}, platform: 'win32' })).toEqual([]);
});
