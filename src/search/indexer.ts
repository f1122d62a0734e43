import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { PagefindIndex } from 'pagefind';

/** Pagefind's program, which its API starts at the first call. */
let program: ChildProcess | undefined;

/**
 * Lends a fresh Pagefind index and takes it back. The program behind it rests between two calls, ends with this
 * process and does not keep it alive.
 *
 * @throws Error if Pagefind refuses something or dies
 */
export async function withIndex<T>(
  options: { maxFragments: number },
  use: (index: PagefindIndex) => Promise<T>,
): Promise<T> {
  const pagefind = await import('pagefind');
  subscribe('child_process', remember);
  const creating = pagefind.createIndex(options);
  unsubscribe('child_process', remember);

  const death = deathOf(program);
  const work = async () => {
    const { index } = checked(await creating);
    if (!index) throw new Error('Pagefind did not create an index');
    const result = await use(index);
    await index.deleteIndex();
    return result;
  };
  try {
    return await Promise.race([work(), death.promise]);
  } finally {
    death.forget();
    // A dead program is never started again unless the API is told that it is over.
    if (hasEnded(program)) await pagefind.close();
  }
}

/** An answer of Pagefind's API, which reports errors as text beside it. */
export function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}

function remember(message: unknown): void {
  program = (message as { process: ChildProcess }).process;
  // Every index in work listens.
  program.setMaxListeners(0);
}

/** Rejects when the program ends: the API itself would wait for its answer for ever. */
function deathOf(child: ChildProcess | undefined): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const onExit = () =>
    reject(new Error(`Pagefind ended by itself (${child?.signalCode ?? child?.exitCode})`));
  if (hasEnded(child)) onExit();
  child?.once('exit', onExit);
  return { promise, forget: () => child?.off('exit', onExit) };
}

function hasEnded(child: ChildProcess | undefined): boolean {
  return child !== undefined && (child.exitCode !== null || child.signalCode !== null);
}
