import { noteReads, recorded, type Recorded } from './remembered/reads.ts';

/** A value made when it is first asked for, then kept. */
export function once<T>(make: () => T): () => T {
  let made: Recorded<T> | undefined;
  return () => given((made ??= recorded(make)));
}

/** A function of one key that makes each value once. Keep it for small results or for keys asked again. */
export function oncePer<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, Recorded<T>>();
  return (key) => {
    let kept = made.get(key);
    if (kept === undefined) made.set(key, (kept = recorded(() => make(key))));
    return given(kept);
  };
}

/** Like oncePer, for keys that are let go of: a value lives as long as its key. */
export function oncePerObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, Recorded<T>>();
  return (key) => {
    let kept = made.get(key);
    if (kept === undefined) made.set(key, (kept = recorded(() => make(key))));
    return given(kept);
  };
}

/** A kept value; whatever takes it depends on what it was made from. */
export function given<T>({ value, reads }: Recorded<T>): T {
  noteReads(reads);
  return value;
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
  let last: { key: K; kept: Recorded<T> } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, kept: recorded(() => make(key)) };
    return given(last.kept);
  };
}
