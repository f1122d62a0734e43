import { createHash } from 'node:crypto';
import { countFacets } from '../names/facet-counts.ts';
import { soundsOf, type Guide } from '../names/guide.ts';
import { BEST, COMPLETE, keyInStreet } from '../names/keys.ts';
import type { PlacedLetter } from '../names/letters.ts';
import { compareRows } from '../names/rank.ts';
import { rowPrinter, valuesOf, type NameRow } from '../names/row.ts';
import { ItemList, type Group } from './item-list.ts';
import { Placements } from './placements.ts';
import { readNames } from './readings.ts';
import { nearKeysOf, sequencesOf } from './sequences.ts';

export interface NameTable {
  guide: Guide;
  /** The rows of each file, as lines. */
  files: string[][];
}

/** The table of all rows; the same rows give the same table in whatever order they come. */
export function nameTable(unsorted: readonly NameRow[]): NameTable {
  const rows = unsorted.toSorted(compareRows);
  const values = valuesOf(rows);
  const lines = rows.map(rowPrinter(values));
  const { letters, placedOf, readingOf } = readNames(rows.flatMap(({ names }) => names));

  const items = new ItemList();
  const placements = new Placements();
  const frequent: string[] = [];
  for (const [number, row] of rows.entries()) {
    for (const sequence of sequencesOf(row, letters, { placedOf, readingOf })) items.add(number, sequence);
    for (const key of nearKeysOf(row, letters, placedOf)) placements.put(key, [number]);
  }

  function divide(key: string, written: readonly Group[], length: number): void {
    const numbers = items.rowsOf(written);
    if (numbers.size <= COMPLETE) {
      placements.put(key, numbers);
      return;
    }
    frequent.push(key);
    for (const same of written) placements.put(key, best(key, same, length));
    if (length === 2) divideByStreet(key, written);
    for (const [token, longer] of items.split(written, length)) divide(`${key} ${token}`, longer, length + 1);
  }
  function divideByStreet(key: string, written: readonly Group[]): void {
    const group = written.flat().toSorted((a, b) => a - b);
    for (const [street, there] of Map.groupBy(group, (item) => rows[items.rowOf(item)]?.street)) {
      if (street === undefined) continue;
      const inStreet = keyInStreet(key, street);
      const some = best(key, there, 2, COMPLETE);
      if (some.length < items.rowsOf([there]).size) frequent.push(inStreet);
      placements.put(inStreet, some);
    }
  }
  /** The best rows: of documents of a time the newest; else just so called, then beginning so, then in their order. */
  function best(key: string, group: Group, length: number, most = BEST): number[] {
    const byFit: [whole: number[], beginning: number[], part: number[]] = [[], [], []];
    for (const item of group)
      byFit[items.startOf(item) > 0 ? 2 : items.isWhole(item, length) ? 0 : 1].push(items.rowOf(item));
    const age = (row: number) => -Number(rows[row]?.date?.replaceAll('-', ''));
    const sorted = key.startsWith('#') ? byFit.flat().toSorted((a, b) => age(a) - age(b)) : byFit.flat();
    return [...new Set(sorted)].slice(0, most);
  }

  for (const [first, written] of items.split([items.all()], 0)) {
    for (const same of written) {
      const begun = same.filter((item) => items.startOf(item) === 0 && items.isAskedAlone(item));
      placements.put(first, best(first, begun, 1));
    }
    for (const [second, pair] of items.split(written, 1)) divide(`${first} ${second}`, pair, 2);
  }

  const sizes = lines.map((line) => Buffer.byteLength(line) + 1);
  const files = placements.intoFiles(sizes).map((numbers) => numbers.map((number) => lines[number] ?? ''));
  const guide = {
    files: files.length,
    edition: createHash('sha256')
      .update(JSON.stringify([values, files]))
      .digest('hex')
      .slice(0, 12),
    frequent: new Set(frequent),
    latin: latinPairs(placedOf.values()),
    values,
    letters,
    sounds: soundsOf(letters.readings),
    counts: countFacets(rows.filter(({ kind }) => kind !== 'plaque')),
  };
  return { guide, files };
}

/** `QH-2204` → `q`, `h`, `qh`. */
function latinPairs(names: Iterable<readonly PlacedLetter[]>): Set<string> {
  const pairs = new Set<string>();
  for (const name of names)
    for (const [at, { letter }] of name.entries()) {
      if (!/^[a-z]$/.test(letter)) continue;
      const next = name[at + 1]?.letter ?? '';
      pairs.add(letter);
      if (/^[a-z]$/.test(next)) pairs.add(letter + next);
    }
  return pairs;
}
