import { noteReads, recorded, type Look, type Reads, type Recorded } from './reads.ts';
import { same } from './same.ts';

/** Gives the value that was made under a key before, if it would be the same now; else makes it. */
export type Take = <T>(key: string, make: () => T) => T;

/**
 * What a process that stays has derived, from one state of the content to the next. A value is given again if every
 * look that was taken for it finds the same; which looks those were is recorded by itself. It lives in memory alone,
 * so another version of the program never meets it.
 */
export class Remembered<Source> {
  #before = new Map<string, Recorded<unknown>>();
  #now = new Map<string, Recorded<unknown>>();
  #common: readonly unknown[] = [];
  #holds: (reads: Reads) => boolean = () => false;
  #derived = 0;

  /**
   * Turns to another state of the content. What was not asked for since the last turn is forgotten.
   * @param common what everything depends on without its being watched; is it another, all is forgotten.
   */
  turnTo(source: Source, common: readonly unknown[]): void {
    this.#before = same(common, this.#common) ? this.#now : new Map();
    this.#common = common;
    this.#now = new Map();
    this.#holds = comparison(source);
    this.#derived = 0;
  }

  /** The value that was made under this key, if it would be the same now; else makes it. */
  take<T>(key: string, make: () => T): T {
    const known = this.#now.get(key) ?? this.#valid(key);
    const entry = known ?? recorded(make);
    if (known === undefined) this.#derived += 1;
    this.#now.set(key, entry);
    noteReads(entry.reads);
    return entry.value as T;
  }

  /** How many values were made since the last turn. */
  get derived(): number {
    return this.#derived;
  }

  #valid(key: string): Recorded<unknown> | undefined {
    const entry = this.#before.get(key);
    return entry && (entry.reads === undefined || this.#holds(entry.reads)) ? entry : undefined;
  }
}

/** Says of reads whether they would find the same in `source`; each look is taken once. */
function comparison<Source>(source: Source): (reads: Reads) => boolean {
  const looks = new Map<Look<never>, boolean>();
  const known = new Map<Reads, boolean>();
  const finds = (look: Look<never>): boolean => {
    const before = looks.get(look);
    if (before !== undefined) return before;
    const found = (look as Look<unknown>).in(source);
    const result = same(found, look.found);
    // The older of two equal values may be forgotten.
    if (result) look.found = found;
    looks.set(look, result);
    return result;
  };
  const holds = (reads: Reads): boolean => {
    const before = known.get(reads);
    if (before !== undefined) return before;
    const result = every(reads.looks, finds) && every(reads.parts, holds);
    known.set(reads, result);
    return result;
  };
  return holds;
}

function every<T>(items: ReadonlySet<T> | undefined, holds: (item: T) => boolean): boolean {
  for (const item of items ?? []) if (!holds(item)) return false;
  return true;
}
