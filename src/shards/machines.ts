/** One of the machines that print a plan together: the first is 1. */
export interface Machine {
  number: number;
  count: number;
}

/**
 * Who prints what. Every shard belongs to one machine by its place in the plan, so that two machines that start
 * together never print the same; no lock is needed, which Turborepo's cache does not have. A machine shows that it
 * lives by a beat that changes. When its beat has stayed the same for so many looks, or was never there, its
 * shards are divided among the others. Whoever beats and prints nothing is not waited for without end either: after
 * so many looks without another shard, all are everybody's. Should such a machine live after all, a shard is printed
 * twice, to the same bytes.
 */
export class Machines {
  readonly #me: Machine;
  readonly #patience: number;
  readonly #endurance: number;
  readonly #seen: { beat: string | undefined; looks: number }[];

  #idleLooks = 0;

  /**
   * @param patience so many looks at an unchanged beat make a machine count as gone.
   * @param endurance so many looks without another shard end all waiting.
   */
  constructor(me: Machine, patience: number, endurance: number) {
    this.#me = me;
    this.#patience = patience;
    this.#endurance = endurance;
    this.#seen = Array.from({ length: me.count }, () => ({ beat: undefined, looks: 0 }));
  }

  /** Takes a look at the beats of all machines, in their order; undefined where there is none. */
  look(beats: readonly (string | undefined)[]): void {
    this.#idleLooks += 1;
    for (const [at, seen] of this.#seen.entries()) {
      const beat = beats[at];
      seen.looks = beat === seen.beat ? seen.looks + 1 : 0;
      seen.beat = beat;
    }
  }

  /** Call it when somebody has printed another shard. */
  noteProgress(): void {
    this.#idleLooks = 0;
  }

  /** Is the shard at this place of the plan for this machine to print? */
  isMine(place: number): boolean {
    const { number, count } = this.#me;
    if (this.#idleLooks >= this.#endurance) return true;
    const owner = (place % count) + 1;
    if (this.#lives(owner)) return owner === number;
    const living = Array.from({ length: count }, (_, at) => at + 1).filter((one) => this.#lives(one));
    return living[Math.floor(place / count) % living.length] === number;
  }

  #lives(number: number): boolean {
    return number === this.#me.number || (this.#seen[number - 1]?.looks ?? 0) < this.#patience;
  }
}
