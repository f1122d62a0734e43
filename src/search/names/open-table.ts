import type { Guide } from './guide.ts';
import { fileOf } from './keys.ts';
import { lettersOf, type Letters } from './letters.ts';
import { parseRows, type NameRow } from './row.ts';

/** Reads a file of a table, by its number. */
export type LoadFile = (file: number) => Promise<string>;

/** A table of names as it lies on the server: places, or documents. */
export interface StoredTable {
  guide: Guide;
  load: LoadFile;
}

/** All tables of names that are asked together. */
export interface Names {
  tables: readonly StoredTable[];
  /** What is known of the characters of all of them. */
  letters: Letters;
}

/** Tables that are asked together: a character that one of them knows is understood in all. */
export function namesOf(tables: readonly StoredTable[]): Names {
  const variants = new Map<string, string>();
  const readings = new Map<string, readonly string[]>();
  for (const { letters } of tables.map(({ guide }) => guide)) {
    for (const [from, to] of letters.variants) variants.set(from, to);
    for (const [letter, sounds] of letters.readings)
      readings.set(letter, [...new Set([...(readings.get(letter) ?? []), ...sounds])]);
  }
  return { tables, letters: { variants, readings } };
}

/** A row, and the letters of its names. */
export interface OpenRow {
  row: NameRow;
  letters: () => readonly (readonly string[])[];
}

/** A table while one query is answered: each file is read once. */
export interface OpenTable {
  guide: Guide;
  /** The rows of the file that holds a key; none if it cannot be loaded. */
  rowsOf: (key: string) => Promise<OpenRow[]>;
  /** True once a file could not be loaded. */
  isPartial: () => boolean;
}

/** @param signal once it is aborted, no further file is loaded */
export function openTable({ guide, load }: StoredTable, letters: Letters, signal?: AbortSignal): OpenTable {
  let isPartial = false;
  const read = new Map<number, Promise<OpenRow[]>>();
  const readRows = async (file: number): Promise<OpenRow[]> => {
    signal?.throwIfAborted();
    try {
      return parseRows(await load(file), guide.values).map((row) => openRow(row, letters));
    } catch (failure) {
      // The others answer; the reader is told.
      console.warn(failure);
      isPartial = true;
      return [];
    }
  };
  return {
    guide,
    rowsOf: (key) => {
      const file = fileOf(key, guide.files);
      const reading = read.get(file) ?? readRows(file);
      read.set(file, reading);
      return reading;
    },
    isPartial: () => isPartial,
  };
}

function openRow(row: NameRow, letters: Letters): OpenRow {
  let own: string[][] | undefined;
  return { row, letters: () => (own ??= row.names.map((name) => lettersOf(name, letters))) };
}
