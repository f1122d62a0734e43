import { COMPLETE, fileOf, keyInStreet, keyOf } from '../names/keys.ts';
import type { Guide } from '../names/guide.ts';
import type { PlacedLetter } from '../names/letters.ts';
import { compareRows } from '../names/rank.ts';
import { rowPrinter, valuesOf, type NameRow } from '../names/row.ts';
import { itemsOf, nearKeysOf, type Item } from './items.ts';
import { readNames } from './readings.ts';

export interface NameTable {
  guide: Guide;
  /** The rows of each file, as lines. */
  files: string[][];
}

/** Of a frequent key, so many rows are kept for each way to write it. */
const BEST = 60;
/** Bytes of a file, on the average, before compression. */
const FILE_SIZE = 96 * 1024;

/** The table of all rows; the same rows give the same table in whatever order they come. */
export function nameTable(unsorted: readonly NameRow[]): NameTable {
  const rows = unsorted.toSorted(compareRows);
  const values = valuesOf(rows);
  const lines = rows.map(rowPrinter(values));
  const { letters, placedOf, readingOf } = readNames(rows.flatMap(({ names }) => names));

  const rowsOf = new Map<string, Set<number>>();
  const frequent = new Set<string>();
  const put = (key: string, numbers: Iterable<number>) => {
    let known = rowsOf.get(key);
    if (!known) rowsOf.set(key, (known = new Set()));
    for (const number of numbers) known.add(number);
  };
  function divide(items: readonly Item[], length: number): void {
    const long = items.filter(({ tokens, start }) => start + length <= tokens.length);
    for (const [key, group] of Map.groupBy(long, (item) =>
      keyOf(item.tokens, item.start, item.start + length),
    )) {
      const numbers = new Set(group.map(({ row }) => row));
      if (numbers.size <= COMPLETE) {
        put(key, numbers);
        continue;
      }
      frequent.add(key);
      const written = Map.groupBy(group, ({ letters, start }) =>
        letters.slice(start, start + length).join(''),
      );
      for (const same of written.values()) put(key, best(same, length));
      if (length === 2) divideByStreet(key, group);
      divide(group, length + 1);
    }
  }
  function divideByStreet(key: string, group: readonly Item[]): void {
    for (const [street, there] of Map.groupBy(group, ({ row }) => rows[row]?.street)) {
      if (street === undefined) continue;
      const inStreet = keyInStreet(key, street);
      const some = best(there, 2, COMPLETE);
      if (some.length < new Set(there.map(({ row }) => row)).size) frequent.add(inStreet);
      put(inStreet, some);
    }
  }
  divide(
    rows.flatMap((row, number) => [...itemsOf(row, number, letters, { placedOf, readingOf })]),
    2,
  );
  for (const [number, row] of rows.entries())
    for (const key of nearKeysOf(row, letters, placedOf)) put(key, [number]);

  const files = intoFiles(rowsOf, lines);
  const latin = latinPairs(placedOf.values());
  return { guide: { files: files.length, frequent, latin, values, letters }, files };
}

/** The best rows of a frequent key: just so called, then beginning so, then in the order of rows. */
function best(items: readonly Item[], length: number, most = BEST): number[] {
  const score = ({ start, tokens }: Item) => (start > 0 ? 2 : tokens.length > length ? 1 : 0);
  const numbers = items.toSorted((a, b) => score(a) - score(b) || a.row - b.row).map(({ row }) => row);
  return [...new Set(numbers)].slice(0, most);
}

function intoFiles(rowsOf: ReadonlyMap<string, Set<number>>, lines: readonly string[]): string[][] {
  const sizes = lines.map((line) => Buffer.byteLength(line) + 1);
  let bytes = 0;
  for (const numbers of rowsOf.values()) for (const number of numbers) bytes += sizes[number] ?? 0;
  // A power of two: it seldom changes, and a page that is still open goes on asking for the right files.
  const count = 2 ** Math.max(2, Math.ceil(Math.log2(bytes / FILE_SIZE)));
  const files = Array.from({ length: count }, () => new Set<number>());
  for (const [key, numbers] of rowsOf) for (const number of numbers) files[fileOf(key, count)]?.add(number);
  return files.map((numbers) => [...numbers].toSorted((a, b) => a - b).map((number) => lines[number] ?? ''));
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
