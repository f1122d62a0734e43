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
  /** So many looks without another shard end all waiting. */
  endurance?: number | undefined;
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
// Shards take seconds.
const ENDURANCE = 30;

/**
 * Prints the shards of a workspace together with other machines that have the same. It beats from the beginning, so
 * `end` must be called, whatever happens.
 */
export class Together {
  readonly #workspace: Workspace;
  readonly #wanted: ReadonlySet<Shard>;
  readonly #options: TogetherOptions;
  readonly #cache: SharedCache;
  readonly #turbo: Turbo;
  readonly #machines: Machines;
  readonly #places: ReadonlyMap<Shard, number>;
  readonly #stopBeating: () => Promise<void>;
  #hashes: Promise<Map<string, string>> | undefined;

  /** @param wanted whose bundles must lie here at the end; of the others it is enough that the cache has them. */
  constructor(workspace: Workspace, wanted: readonly Shard[], options: TogetherOptions) {
    const { machine, beatEvery = BEAT_EVERY, patience = PATIENCE, endurance = ENDURANCE } = options;
    this.#workspace = workspace;
    this.#wanted = new Set(wanted);
    this.#options = options;
    this.#cache = new SharedCache(options.cache);
    this.#turbo = new Turbo(workspace, options);
    this.#machines = new Machines(machine, patience, endurance);
    this.#places = new Map(workspace.shards.map((shard, at) => [shard, at]));
    const send = (beat: string) => this.#cache.put(this.#beatName(machine.number), beat);
    this.#stopBeating = workspace.shards.length > 0 ? startBeating(send, beatEvery) : () => Promise.resolve();
  }

  /** Prints what falls to this machine. */
  async own(): Promise<void> {
    // Turborepo fetches what is there, and prints and sends what is not.
    await this.#turbo.print(
      await filtered(
        this.#workspace.shards.filter((one) => this.#isMine(one)),
        async (one) => this.#wanted.has(one) || !(await this.#isThere(one)),
      ),
    );
  }

  /** Fetches what the others print, and prints what they have not done when they are gone. */
  async others(): Promise<void> {
    const { machine, beatEvery = BEAT_EVERY } = this.#options;
    let left = this.#workspace.shards.filter((shard) => !this.#isMine(shard));
    while (left.length > 0) {
      const there = new Set(await filtered(left, (one) => this.#isThere(one)));
      const toDo = left.filter((one) => (there.has(one) ? this.#wanted.has(one) : this.#isMine(one)));
      await this.#turbo.print(toDo);
      if (there.size > 0) this.#machines.noteProgress();
      left = left.filter((shard) => !there.has(shard) && !toDo.includes(shard));
      if (left.length === 0 || toDo.length > 0) continue;
      await setTimeout(beatEvery);
      const numbers = Array.from({ length: machine.count }, (_, at) => at + 1);
      this.#machines.look(
        await Promise.all(numbers.map((number) => this.#cache.get(this.#beatName(number)))),
      );
    }
  }

  /** Prints these shards here, and puts them in the place of what the cache has. */
  async anew(shards: readonly Shard[]): Promise<void> {
    await this.#turbo.print(shards, true);
  }

  /** Beats no more. */
  async end(): Promise<void> {
    await this.#stopBeating();
  }

  get report(): TogetherReport {
    const { shards, printedHere } = this.#workspace;
    return { shards: shards.length, printed: printedHere.map(({ name }) => name) };
  }

  #isMine(shard: Shard): boolean {
    return this.#machines.isMine(this.#places.get(shard) ?? 0);
  }

  async #isThere(shard: Shard): Promise<boolean> {
    const hashes = await (this.#hashes ??= this.#turbo.hashes());
    return this.#cache.has(hashes.get(shard.name) ?? '');
  }

  #beatName(number: number): string {
    return `beat${this.#workspace.key.slice(0, 22)}of${this.#options.machine.count}at${number}`;
  }
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
