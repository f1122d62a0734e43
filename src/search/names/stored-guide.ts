import type { FacetCounts } from './facet-counts.ts';
import type { RowValues } from './row.ts';

/** A guide as its file holds it. */
export interface StoredGuide {
  format: number;
  files: number;
  edition: string;
  frequent: string[];
  latin: string[];
  values: RowValues;
  counts: FacetCounts;
  /** Pairs, one after the other: `錦锦繡绣`. */
  variants: string;
  /** Characters by their usual syllable, and by the others. */
  usual: Record<string, string>;
  others: Record<string, string>;
}

const MOST_FILES = 1 << 20;
/** Every query is held against each of them; the largest city has some hundred. */
const MOST_STREETS = 5_000;
const MOST_VALUES = 100_000;
/** No character is read in more ways, with or without tones. */
const MOST_READINGS = 32;

/**
 * The guide that a file holds. Nothing of it is believed unseen: it may be that of another site.
 *
 * @throws Error if it holds what no guide holds
 */
export function storedGuideOf(found: unknown): StoredGuide {
  const { format, files, edition, frequent, latin, values, counts, variants, usual, others } =
    fieldsOf(found);
  if (typeof format !== 'number') throw new Error('A name table without a format');
  if (typeof files !== 'number' || !Number.isInteger(files) || files < 1 || files > MOST_FILES)
    throw new Error('A name table without a number of files');
  // It becomes part of an address.
  if (typeof edition !== 'string' || !/^[0-9a-f]{12}$/.test(edition))
    throw new Error('A name table without an edition');
  if (typeof variants !== 'string') throw new Error('A name table without variants');
  return {
    format,
    files,
    edition,
    frequent: textsOf(frequent, Infinity),
    latin: textsOf(latin, MOST_VALUES),
    values: rowValuesOf(values),
    counts: mapOf(counts, (of) => mapOf(of, countOf)),
    variants,
    ...readingsOf(usual, others),
  };
}

function rowValuesOf(found: unknown): RowValues {
  const { folders, kinds, streets, standings } = fieldsOf(found);
  return {
    folders: textsOf(folders, MOST_VALUES),
    kinds: textsOf(kinds, MOST_VALUES),
    streets: textsOf(streets, MOST_STREETS),
    standings: listOf(standings, MOST_VALUES).map((standing) => {
      const [programs, levels, statuses] = listOf(standing, 3);
      return [textsOf(programs, MOST_VALUES), textsOf(levels, MOST_VALUES), textsOf(statuses, MOST_VALUES)];
    }),
  };
}

function readingsOf(usual: unknown, others: unknown): Pick<StoredGuide, 'usual' | 'others'> {
  const found = { usual: mapOf(usual, textOf), others: mapOf(others, textOf) };
  const counts = new Map<string, number>();
  for (const character of [found.usual, found.others].flatMap((one) => Object.values(one)).join('')) {
    const count = (counts.get(character) ?? 0) + 1;
    if (count > MOST_READINGS) throw new Error('A character with too many readings');
    counts.set(character, count);
  }
  return found;
}

function fieldsOf(found: unknown): Readonly<Record<string, unknown>> {
  if (typeof found === 'object' && found !== null && !Array.isArray(found))
    return found as Record<string, unknown>;
  throw new Error('A part of a name table is missing');
}

function mapOf<T>(found: unknown, valueOf: (value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fieldsOf(found)).map(([key, value]) => [key, valueOf(value)]));
}

function listOf(found: unknown, most: number): unknown[] {
  if (Array.isArray(found) && found.length <= most) return found;
  throw new Error('No list, or too long a list, in a name table');
}

function textsOf(found: unknown, most: number): string[] {
  return listOf(found, most).map(textOf);
}

function textOf(found: unknown): string {
  if (typeof found === 'string') return found;
  throw new Error('No text in a name table');
}

function countOf(found: unknown): number {
  if (typeof found === 'number' && Number.isInteger(found) && found >= 0) return found;
  throw new Error('No count in a name table');
}
