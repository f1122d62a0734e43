/** Something that was looked up in the content, and what was found there. */
export interface Look<Source> {
  found: unknown;
  /** Looks the same up in another state of the content. */
  in: (source: Source) => unknown;
}

/**
 * What a derivation has looked up, by itself and through values that others had made before it. Empty where nothing
 * is watched, which is so in a build that ends.
 */
export class Reads {
  // Most derivations take few looks, and in a build that ends none do.
  looks: Set<Look<never>> | undefined;
  parts: Set<Reads> | undefined;
}

let current: Reads | undefined;

/** A value, and what was looked up to make it; undefined where that was nothing. */
export interface Recorded<T> {
  value: T;
  reads: Reads | undefined;
}

/**
 * Makes a value and records what is looked up meanwhile. Whoever keeps the value must `noteReads` each time it gives
 * it away: what is made from it depends on the same.
 */
export function recorded<T>(make: () => T): Recorded<T> {
  const outer = current;
  const reads = new Reads();
  current = reads;
  try {
    const value = make();
    return { value, reads: (reads.looks ?? reads.parts) ? reads : undefined };
  } finally {
    current = outer;
  }
}

/** Adds what a kept value was made from to the derivation that takes it. */
export function noteReads(reads: Reads | undefined): void {
  if (reads !== undefined && current !== undefined) (current.parts ??= new Set()).add(reads);
}

/** Adds a look to the derivation that is going on. */
export function noteLook(look: Look<never>): void {
  if (current !== undefined) (current.looks ??= new Set()).add(look);
}
