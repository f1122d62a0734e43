import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder, writeTree } from '../testing/press/tiny-site.ts';
import { takeLock } from './lock.ts';

const NOON = new Date('2022-03-05T04:00:00Z');

let root: string;
let remove: () => void;
beforeEach(() => ({ root, remove } = buildFolder()));
afterEach(() => remove());

const lockFile = () => join(root, '.hongbang/build.lock');
const writeLock = (holder: object) => writeTree(root, { '.hongbang/build.lock': JSON.stringify(holder) });

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

it('lets a second build know who holds the lock and since when', () => {
  takeLock(root, NOON);
  expect(() => takeLock(root, NOON)).toThrow(
    `另一个构建正在进行（进程 ${process.pid}，自 2022-03-05T04:00:00.000Z 起）。请等它结束再试`,
  );
});

it('is free again after its release, and leaves nothing behind', () => {
  takeLock(root, NOON)();
  takeLock(root, NOON)();
  expect(readdirSync(join(root, '.hongbang'))).toEqual([]);
});

describe('a lock left behind', () => {
  it('by a process that is gone is taken over', () => {
    writeLock({ pid: deadPid(), since: NOON.toISOString() });
    takeLock(root, NOON);
    expect(() => takeLock(root, NOON)).toThrow(`进程 ${process.pid}，`);
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'is taken over when another process has got the same number',
    () => {
      writeLock({ pid: process.pid, since: NOON.toISOString(), started: 'long ago' });
      takeLock(root, NOON)();
      expect(existsSync(lockFile())).toBe(false);
    },
  );

  it('is taken over when nobody can read it', () => {
    writeTree(root, { '.hongbang/build.lock': '{' });
    takeLock(root, NOON)();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('is taken over although a build was killed just while it took it over', () => {
    writeLock({ pid: deadPid(), since: NOON.toISOString() });
    writeFileSync(`${lockFile()}.guard`, '');
    takeLock(root, NOON)();
    expect(readdirSync(join(root, '.hongbang'))).toEqual([]);
  });
});
