/** A value made when it is first asked for, then kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A function of one key that makes each value once. Keep it for small results or for keys asked again. */
export function oncePer<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const kept = made.get(key);
    if (kept !== undefined || made.has(key)) return kept as T;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Like oncePer, for keys that are let go of: a value lives as long as its key. */
export function oncePerObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (key) => {
    const kept = made.get(key) ?? { value: make(key) };
    made.set(key, kept);
    return kept.value;
  };
}

/** Records by key, in their order. */
export function groupedBy<K, T>(records: Iterable<T>, keyOf: (record: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** A function that keeps the value of the last key only: for large results that are asked for one after the other. */
export function onceInTurn<K, T>(make: (key: K) => T): (key: K) => T {
  let last: { key: K; value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
