import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Machines, type Machine } from './machines.ts';
import { SharedCache } from './shared-cache.ts';
import { Turbo, type TurboOptions } from './turbo.ts';
import type { Shard, Workspace } from './workspace.ts';

export interface TogetherOptions extends TurboOptions {
  machine: Machine;
  /** Milliseconds between two beats, and between two looks at those of the others. */
  beatEvery?: number | undefined;
  /** So many looks at the same beat make a machine count as gone. */
  patience?: number | undefined;
}

/** What became of the shards. */
export interface TogetherReport {
  shards: number;
  /** Printed on this machine; all others came from the cache, or were not needed here. */
  printed: string[];
}

// Together a minute: longer than a machine is ever busy without sending a beat.
const BEAT_EVERY = 5000;
const PATIENCE = 12;

/**
 * Prints the shards of a workspace together with other machines that have the same: first this machine's own, then
 * what the others have not done when they are gone.
 * @param wanted whose bundles must lie here at the end; of the others it is enough that the cache has them.
 */
export async function printTogether(
  workspace: Workspace,
  wanted: readonly Shard[],
  options: TogetherOptions,
): Promise<TogetherReport> {
  const { machine, beatEvery = BEAT_EVERY, patience = PATIENCE } = options;
  const cache = new SharedCache(options.cache);
  const turbo = new Turbo(workspace, options);
  const machines = new Machines(machine, patience);
  const place = new Map(workspace.shards.map((shard, at) => [shard, at]));
  const isMine = (shard: Shard) => machines.isMine(place.get(shard) ?? 0);
  const beatName = (number: number) => `beat${workspace.key.slice(0, 22)}of${machine.count}at${number}`;
  const stopBeating = startBeating((beat) => cache.put(beatName(machine.number), beat), beatEvery);
  try {
    const hashes = await turbo.hashes();
    const isThere = async (shard: Shard) => cache.has(hashes.get(shard.name) ?? '');
    const isWanted = new Set(wanted);
    // Turborepo fetches what is there, and prints and sends what is not.
    await turbo.print(
      await filtered(
        workspace.shards.filter(isMine),
        async (one) => isWanted.has(one) || !(await isThere(one)),
      ),
    );
    let left = workspace.shards.filter((shard) => !isMine(shard));
    while (left.length > 0) {
      const there = new Set(await filtered(left, isThere));
      const toDo = left.filter((shard) => (there.has(shard) ? isWanted.has(shard) : isMine(shard)));
      await turbo.print(toDo);
      left = left.filter((shard) => !there.has(shard) && !toDo.includes(shard));
      if (left.length === 0 || toDo.length > 0) continue;
      await setTimeout(beatEvery);
      const numbers = Array.from({ length: machine.count }, (_, at) => at + 1);
      machines.look(await Promise.all(numbers.map((number) => cache.get(beatName(number)))));
    }
  } finally {
    await stopBeating();
  }
  return { shards: workspace.shards.length, printed: workspace.printedHere.map(({ name }) => name) };
}

/** Sends another beat again and again, the first at once. */
function startBeating(send: (beat: string) => Promise<void>, every: number): () => Promise<void> {
  const run = randomUUID();
  const end = new AbortController();
  const beating = (async () => {
    for (let count = 0; !end.signal.aborted; count += 1) {
      await send(`${run} ${count}`);
      await setTimeout(every, undefined, { signal: end.signal }).catch(() => undefined);
    }
  })();
  // Whoever stops it hears of a failure; until then it is no unhandled one.
  beating.catch(() => undefined);
  return async () => {
    end.abort();
    await beating;
  };
}

async function filtered<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  // One after the other: there are dozens, and the server is shared.
  for (const item of items) if (await test(item)) kept.push(item);
  return kept;
}
