import { readFileSync, readdirSync } from 'node:fs';

/** Resident memory, in megabytes. What processes share is counted for each of them. */
export interface PeakMemory {
  /** Of all processes together. */
  together: number;
  /** Of the largest process. */
  largest: number;
}

export interface ProcessWatch {
  /** Ends the watch. Again and again: the peak between two marks of `performance.now()`, by default of all. */
  stop: (from?: number, to?: number) => PeakMemory | undefined;
  /** Seconds of a processor that were seen to be used, by processes that ended unseen up to the last look. */
  cpuSeconds: () => number;
}

/** Linux counts processor time in hundredths of a second, whatever its clock. */
const TICKS = 100;

/**
 * Watches the memory and processor time of a process and everything it started, ten times a second, through /proc.
 * Where there is no /proc, or nothing was seen in that time, no peak is known.
 */
export function watchProcesses(pid: number): ProcessWatch {
  const seen: { at: number; sizes: number[] }[] = [];
  const ticks = new Map<number, number>();
  const look = () => {
    const processes = processesOf(pid);
    if (processes.length === 0) return;
    for (const one of processes) ticks.set(one.pid, one.ticks);
    seen.push({ at: performance.now(), sizes: processes.map(({ kilobytes }) => kilobytes) });
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
    cpuSeconds: () => [...ticks.values()].reduce((sum, one) => sum + one, 0) / TICKS,
  };
}

interface SeenProcess {
  pid: number;
  kilobytes: number;
  ticks: number;
}

/** The process and each of its descendants. */
function processesOf(root: number): SeenProcess[] {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  for (const entry of entriesOf('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    // After the name, which may hold anything: state, parent, …, user and system time as 14th and 15th field.
    const stat = textOf(`/proc/${entry}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.length < 14) continue;
    parents.set(Number(entry), Number(fields[1]));
    ticks.set(Number(entry), Number(fields[11]) + Number(fields[12]));
  }
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...ticks].flatMap(([pid, used]) => {
    if (!belongs(pid)) return [];
    const size = /^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1];
    return [{ pid, kilobytes: Number(size ?? 0), ticks: used }];
  });
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
