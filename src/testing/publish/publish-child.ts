import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'vitest';

const script = join(import.meta.dirname, 'killable-publish.ts');

/**
 * Publishes in a process of its own, or rolls back, and ends it at its n-th step (0: never).
 * @returns how many steps it had; undefined if it was killed at one
 */
export async function publishChild(
  { root, target, env = {} }: { root: string; target: string; env?: Record<string, string> },
  kill: number,
  ...more: 'rollback'[]
): Promise<number | undefined> {
  const child = spawn(process.execPath, [script, root, target, `${kill}`, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let steps = '';
  child.stdout.on('data', (text: Buffer) => (steps += text.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal === 'SIGKILL') return undefined;
  expect(code).toBe(0);
  return Number(steps);
}

/** How often publications are killed: by night as often as is promised. */
export const KILLS = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0 ? 60 : 6;
