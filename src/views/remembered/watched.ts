import { noteLook, type Look } from './reads.ts';

/** A map that notes each look into it: of one key, or of all that it holds. */
export class WatchedMap<Source, V> implements ReadonlyMap<string, V> {
  readonly #map: ReadonlyMap<string, V>;
  readonly #from: (source: Source) => ReadonlyMap<string, V>;
  readonly #seenOf: (value: V) => unknown;
  readonly #looks = new Map<string, Look<Source>>();
  #whole: Look<Source> | undefined;

  /**
   * @param from finds the same map in another state of the content.
   * @param seenOf what of a value is seen by looking it up, where that is not all of it.
   */
  constructor(
    map: ReadonlyMap<string, V>,
    from: (source: Source) => ReadonlyMap<string, V>,
    seenOf: (value: V) => unknown = (value) => value,
  ) {
    this.#map = map;
    this.#from = from;
    this.#seenOf = seenOf;
  }

  get(key: string): V | undefined {
    const found = this.#map.get(key);
    let look = this.#looks.get(key);
    if (look === undefined) {
      const seenIn = lookOf(this.#from, this.#seenOf, key);
      look = { found: found && this.#seenOf(found), in: seenIn };
      this.#looks.set(key, look);
    }
    noteLook(look);
    return found;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.#seen().size;
  }

  keys() {
    return this.#seen().keys();
  }

  values() {
    return this.#seen().values();
  }

  entries() {
    return this.#seen().entries();
  }

  [Symbol.iterator]() {
    return this.#seen()[Symbol.iterator]();
  }

  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#seen()) call(value, key, this);
  }

  #seen(): ReadonlyMap<string, V> {
    this.#whole ??= wholeLook(this.#map, this.#from, this.#seenOf);
    noteLook(this.#whole);
    return this.#map;
  }
}

/** Apart from the map, which it would keep from being forgotten. */
function lookOf<Source, V>(
  from: (source: Source) => ReadonlyMap<string, V>,
  seenOf: (value: V) => unknown,
  key: string,
) {
  return (source: Source) => {
    const found = from(source).get(key);
    return found && seenOf(found);
  };
}

function wholeLook<Source, V>(
  map: ReadonlyMap<string, V>,
  from: (source: Source) => ReadonlyMap<string, V>,
  seenOf: (value: V) => unknown,
): Look<Source> {
  const seen = (values: ReadonlyMap<string, V>) =>
    Array.from(values, ([key, value]) => [key, seenOf(value)] as const);
  return { found: seen(map), in: (source) => seen(from(source)) };
}

/**
 * An index, the answers of whose functions are noted each by itself: whoever asks for one notice does not depend on
 * the others. Its functions take at most one argument; what lies in it is values, functions, or such an index again.
 */
export function watchedIndex<Source, T extends object>(index: T, from: (source: Source) => T): T {
  const parts = new Map<PropertyKey, unknown>();
  const looks = new Map<PropertyKey, Look<Source>>();
  return new Proxy(index, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (parts.has(name)) return parts.get(name);
      const partFrom = (source: Source): unknown => Reflect.get(from(source), name);
      if (typeof value === 'function') {
        parts.set(name, watchedFunction(value as Ask, partFrom as (source: Source) => Ask));
      } else if (isIndex(value)) {
        parts.set(name, watchedIndex(value, partFrom as (source: Source) => object));
      } else {
        let look = looks.get(name);
        // Taken once, however many ask: it is compared with the next state of the content once too.
        if (look === undefined) looks.set(name, (look = { found: value, in: partFrom }));
        noteLook(look);
        return value;
      }
      return parts.get(name);
    },
  });
}

type Ask = (argument: unknown) => unknown;

function watchedFunction<Source>(ask: Ask, from: (source: Source) => Ask): Ask {
  const looks = new Map<unknown, Look<Source>>();
  return (...args: unknown[]) => {
    const [argument] = args;
    if (args.length > 1) throw new Error('a watched index is asked with one argument');
    let look = looks.get(argument);
    if (look === undefined) {
      look = { found: ask(argument), in: (source) => from(source)(argument) };
      looks.set(argument, look);
    }
    noteLook(look);
    return look.found;
  };
}

function isIndex(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
