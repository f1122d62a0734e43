import type { ChildProcess } from 'node:child_process';

/** Kills child processes; resolves when they are gone and write no more. */
export async function endProcesses(processes: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    processes.map((process) => {
      if (process.exitCode !== null || process.signalCode !== null) return undefined;
      const gone = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      return gone;
    }),
  );
}
