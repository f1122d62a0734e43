import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PressError } from './press-error.ts';

interface Holder {
  pid: number;
  /** ISO 8601, for people to read. */
  since: string;
  /** When the process started, as the system counts it: a later process may have got the same number. */
  started?: string | undefined;
}

/**
 * Takes the lock of a project's `.hongbang` folder; gives a function that releases it. The lock of a process
 * that is gone is taken over.
 * @throws PressError HB-PRESS-LOCKED if another build is running.
 */
export function takeLock(root: string, now: Date): () => void {
  const folder = join(root, '.hongbang');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'build.lock');
  const mine: Holder = { pid: process.pid, since: now.toISOString(), started: startOf(process.pid) };
  // Written beside and then linked, so that nobody ever reads half a lock.
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    while (!tryLink(draft, path)) {
      if (isHeld(path)) throw lockedBy(path);
      removeDead(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => rmSync(path, { force: true });
}

function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a living process holds the lock. */
function isHeld(path: string): boolean {
  const holder = readHolder(path);
  return holder !== undefined && isAlive(holder);
}

/**
 * Removes a dead lock. Only one process at a time may do so, or it could remove the lock that has just replaced it:
 * the others wait. Whoever was killed while doing so leaves its guard behind, which counts for a second.
 */
function removeDead(path: string): void {
  const guard = `${path}.guard`;
  try {
    writeFileSync(guard, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isOlderThan(guard, 1_000)) rmSync(guard, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    return;
  }
  try {
    if (!isHeld(path)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function lockedBy(path: string): PressError {
  const holder = readHolder(path);
  const who = holder ? `进程 ${holder.pid}，自 ${holder.since} 起` : '进程未知';
  return new PressError(
    'HB-PRESS-LOCKED',
    `另一个构建正在进行（${who}）。请等它结束再试；若确认没有别的构建在运行，请删除 ${path}。`,
  );
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = startOf(holder.pid);
  return started === undefined || holder.started === undefined || started === holder.started;
}

/** Field 22 of /proc/<pid>/stat; undefined where there is no /proc. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    // No /proc on this system, or the process has just ended: its number alone must do.
    return undefined;
  }
}

function isOlderThan(path: string, ms: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > ms;
}
