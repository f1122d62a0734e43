import { readFileSync, readdirSync } from 'node:fs';

/** Resident memory, in megabytes. */
export interface PeakMemory {
  /** Of all processes together. */
  together: number;
  /** Of the largest process. */
  largest: number;
}

/**
 * Watches the resident memory of a process and everything it started, ten times a second, through /proc.
 * `stop` answers the peak in a time between two marks of `performance.now()`, from beginning to end by default;
 * undefined where there is no /proc, or nothing was seen in that time.
 */
export function watchMemory(pid: number): { stop: (from?: number, to?: number) => PeakMemory | undefined } {
  const seen: { at: number; sizes: number[] }[] = [];
  const look = () => {
    const sizes = residentOf(pid);
    if (sizes) seen.push({ at: performance.now(), sizes });
  };
  const timer = setInterval(look, 100);
  return {
    stop: (from = 0, to = Infinity) => {
      clearInterval(timer);
      const some = seen.filter(({ at }) => at >= from && at <= to).map(({ sizes }) => sizes);
      if (some.length === 0) return undefined;
      const peak = (of: (sizes: number[]) => number) => Math.round(Math.max(...some.map(of)) / 1024);
      return {
        together: peak((sizes) => sizes.reduce((sum, size) => sum + size, 0)),
        largest: peak((sizes) => Math.max(0, ...sizes)),
      };
    },
  };
}

/** Kilobytes of the process and each of its descendants. */
function residentOf(root: number): number[] | undefined {
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
  return [...sizes].flatMap(([pid, size]) => (belongs(pid) ? [size] : []));
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
