import { execFileSync, spawn } from 'node:child_process';
import { watchProcesses, type PeakMemory } from './process-watch.ts';

/** A program with what it takes. */
export interface Program {
  file: string;
  args: readonly string[];
  cwd: string;
}

/** What a run cost; processor time and memory of the program and everything it started. */
export interface Cost {
  wall_s: number;
  /** User and system time; undefined where the system does not tell. */
  cpu_s: number | undefined;
  peak_mb: number | undefined;
}

export interface ProgramRun extends Cost {
  /** Peak of memory between two marks of `performance.now()`. */
  peakBetween: (from: number, to: number) => PeakMemory | undefined;
  /** When it ended, by `performance.now()`. */
  end: number;
}

// The shell adds up what the program and those it waited for have used, exactly. Its own third file is closed to
// the program, so that what outlives it does not keep us waiting.
const TIMED = '"$@" 3>&-; code=$?; times >&3; exit $code';

/**
 * Runs a program to its end and measures it.
 * @throws Error with the end of what it printed, if it fails
 */
export async function runProgram({ file, args, cwd }: Program): Promise<ProgramRun> {
  // What the run before has written and removed is the disk's business for up to a minute: system time of a build
  // right after a site of 26,000 files was removed was four times that of the next.
  execFileSync('sync');
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', file, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  if (child.pid === undefined) throw new Error(`${file} could not be started`);
  const watch = watchProcesses(child.pid);
  let said = '';
  let times = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (said = (said + String(chunk)).slice(-4000)));
  child.stdio[3]?.on('data', (chunk) => (times += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const end = performance.now();
  const peak = watch.stop();
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with exit code ${code}:\n${said}`);
  // A program that outlives its parent is in no sum of the shell's, but was seen.
  const cpu = Math.max(childrenSeconds(times) ?? 0, watch.cpuSeconds());
  return {
    wall_s: rounded((end - start) / 1000),
    cpu_s: cpu === 0 ? undefined : rounded(cpu),
    peak_mb: peak?.together,
    peakBetween: watch.stop,
    end,
  };
}

/** The second line of `times`: `0m1.230s 0m0.420s`. */
function childrenSeconds(times: string): number | undefined {
  const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) return undefined;
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** To hundredths. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The middle of some measured values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return rounded((low + high) / 2);
}

/** The medians of some runs of one thing. */
export function medianCost(runs: readonly Cost[]): Cost {
  const known = (values: (number | undefined)[]) => {
    const all = values.filter((value) => value !== undefined);
    return all.length === 0 ? undefined : median(all);
  };
  return {
    wall_s: median(runs.map(({ wall_s }) => wall_s)),
    cpu_s: known(runs.map(({ cpu_s }) => cpu_s)),
    peak_mb: known(runs.map(({ peak_mb }) => peak_mb)),
  };
}
