import { readFileSync, readdirSync } from 'node:fs';

/**
 * Watches the resident memory of a process and everything it started, ten times a second, through /proc.
 * `stop` answers the peak of the sum in megabytes, or undefined where there is no /proc.
 */
export function watchMemory(pid: number): { stop: () => number | undefined } {
  let peak: number | undefined;
  const look = () => {
    const sum = residentOf(pid);
    if (sum !== undefined) peak = Math.max(peak ?? 0, sum);
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return peak === undefined ? undefined : Math.round(peak / 1024);
    },
  };
}

/** Kilobytes of the process and its descendants. */
function residentOf(root: number): number | undefined {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const entry of entriesOf('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const status = textOf(`/proc/${entry}/status`);
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
    const size = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
    if (parent === undefined || size === undefined) continue;
    parents.set(Number(entry), Number(parent));
    sizes.set(Number(entry), Number(size));
  }
  if (sizes.size === 0) return undefined;
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...sizes].reduce((sum, [pid, size]) => (belongs(pid) ? sum + size : sum), 0);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Empty for a process that has just ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
