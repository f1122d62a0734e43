import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

function shot(...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'shot.ts'), ...args], { encoding: 'utf8' });
}

async function dist(html: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hongbang-shot-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'index.html'), html);
  return root;
}

test('takes the pictures it was asked for', async () => {
  const root = await dist('<!doctype html><title>t</title><h1>名单</h1>');
  const run = shot(
    '--dist',
    root,
    '--base',
    '/ztzl/hongbang/',
    '--out',
    join(root, 'out'),
    '--widths',
    '360',
  );
  expect(run).toMatchObject({ status: 0, stdout: `${join(root, 'out', 'home-360.png')}\n` });
  expect(existsSync(join(root, 'out', 'home-360.png'))).toBe(true);
});

test('ends with 1 and names what the browser complained about', async () => {
  const root = await dist('<!doctype html><title>t</title><img src="none.png" alt="">');
  const run = shot('--dist', root, '--out', join(root, 'out'), '--widths', '360');
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/request: 404 http:.*none\.png/);
});

test.each([['--widths', 'wide'], ['--wide'], ['stray']])('shows its usage for %s %s', (...args) => {
  const run = shot(...args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('用法：npm run shot');
});

test('says what to do when nothing is built', () => {
  const run = shot('--dist', join(tmpdir(), 'hongbang-no-such-dist'));
  expect(run.status).toBe(3);
  expect(run.stderr).toContain('请先运行 npm run build');
});
