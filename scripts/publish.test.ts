import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishFolders } from '../src/testing/publish/project-folder.ts';
import { buildFiles, versionOf } from '../src/testing/publish/versioned-site.ts';

const { root, www, remove } = publishFolders();
const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'publish.ts'), ...args, '--root', root, '--content', root],
    {
      encoding: 'utf8',
    },
  );

beforeAll(() => {
  mkdirSync(root);
  buildFiles(root, versionOf(0), { isSample: true });
});
afterAll(remove);

test('a site for another day is not published, and the person is told how to go on', () => {
  const { status, stderr } = run(`folder:${www}`);
  expect([status, stderr.trim().split('\n').at(-1)]).toEqual([1, expect.stringContaining('请重新构建')]);
  expect(existsSync(join(www, 'current'))).toBe(false);
});

test('publishes, lists and tells it in JSON', () => {
  expect(JSON.parse(run(`folder:${www}`, '--force', '--json').stdout)).toMatchObject({
    release: expect.stringMatching(/^000001-/),
    isServerChanged: true,
    isRecorded: false,
  });
  expect(readFileSync(join(www, 'current', 'index.html'), 'utf8')).toBe(versionOf(0)['index.html']);
  expect(run(`folder:${www}`, '--list').stdout).toMatch(/^\* 线上 000001-/);
});

test('prints what servers need, and refuses what it does not know', () => {
  expect(run('--print', 'headers').stdout).toContain('X-Content-Type-Options: nosniff');
  expect(run('--print', 'apache').status).toBe(2);
});
