import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { aBenchFolder } from './bench-folder.ts';
import { median, runProgram } from './program-run.ts';

const node = (args: readonly string[], cwd: string) => ({ file: process.execPath, args, cwd });

test.skipIf(process.platform === 'win32')('counts what the children of a program use', async () => {
  const folder = aBenchFolder({
    'busy.mjs': 'while (process.cpuUsage().user < 300_000);',
    'start.mjs': `import { execFileSync } from 'node:child_process'; execFileSync(process.execPath, ['busy.mjs']);`,
  });
  const { cpu_s, peak_mb } = await runProgram(node(['start.mjs'], folder));
  expect(cpu_s).toBeGreaterThanOrEqual(0.3);
  if (process.platform === 'linux') expect(peak_mb).toBeGreaterThan(10);
});

test('a program that fails is told with what it said', async () => {
  const failing = node(['-e', 'console.error("no such page"); process.exit(4)'], '.');
  await expect(runProgram(failing)).rejects.toThrow(/exit code 4:\nno such page/);
});

test('every way of opening a file of the content is counted, and no other file', async () => {
  const folder = aBenchFolder({
    'content/a.md': 'a',
    'other.md': 'b',
    'read.mjs': `import { readFileSync, openSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
for (const file of ['content/a.md', 'other.md']) {
  const path = process.cwd() + '/' + file;
  readFileSync(path); openSync(path); await readFile(path); await (await open(path)).close();
}`,
  });
  const counter = pathToFileURL(join(import.meta.dirname, 'count-reads.ts'));
  const to = join(folder, 'reads.txt');
  counter.search = new URLSearchParams({ content: join(folder, 'content'), to }).toString();
  await runProgram(node(['--import', counter.href, 'read.mjs'], folder));
  expect(readFileSync(to, 'utf8')).toBe('4\n');
});

test('the median of an even number is the mean of the two in the middle', () => {
  expect(median([9, 1, 2, 3])).toBe(2.5);
  expect(median([5, 1, 2])).toBe(2);
});
