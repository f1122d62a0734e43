import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Whether this machine has wrk. */
export const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

export interface LoadRun {
  perSecond: number;
  /** Answers other than 2xx and 3xx, and connections that failed. */
  errors: number;
}

/** Asks for an address over 16 connections, as fast as it is answered. */
export async function wrk(address: string, seconds: number, headers: readonly string[]): Promise<LoadRun> {
  const args = ['-t1', '-c16', `-d${seconds}s`, ...headers.flatMap((header) => ['-H', header]), address];
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`wrk ended with ${code}: ${said}`);
  return readWrk(said);
}

/** What wrk prints of one run. */
export function readWrk(said: string): LoadRun {
  const perSecond = /^Requests\/sec: +([\d.]+)$/m.exec(said)?.[1];
  if (perSecond === undefined) throw new Error(`wrk says nothing of requests: ${said}`);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0);
  const [, ...broken] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said) ?? [];
  return {
    perSecond: Number(perSecond),
    errors: broken.reduce((sum, count) => sum + Number(count), refused),
  };
}
