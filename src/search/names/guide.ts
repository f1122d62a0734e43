import type { FacetCounts } from './facet-counts.ts';
import type { Letters } from './letters.ts';
import type { RowValues } from './row.ts';
import { storedGuideOf, type StoredGuide } from './stored-guide.ts';

/** What the browser must know before it can ask a name table. */
export interface Guide {
  /** Number of files that hold rows, a power of two. */
  files: number;
  /** What the files of this guide are called: 12 hexadecimal digits of what stands in them. */
  edition: string;
  /** Keys that hold only their best rows. */
  frequent: ReadonlySet<string>;
  /** Latin letters that stand in names, and pairs of them; most that are typed are pinyin instead. */
  latin: ReadonlySet<string>;
  values: RowValues;
  /** Of the characters that occur in names. */
  letters: Letters;
  /** All readings of these characters. */
  sounds: ReadonlySet<string>;
  /** How many rows there are by facet and value; boards are not counted. */
  counts: FacetCounts;
}

/** Raised when files, keys or rows of the table are written otherwise: sites read each other's tables. */
export const NAMES_FORMAT = 4;

export function printGuide({ files, edition, frequent, latin, values, letters, counts }: Guide): string {
  const [usual, others] = [new Map<string, string>(), new Map<string, string>()];
  for (const [character, readings] of letters.readings)
    for (const [at, reading] of readings.entries()) {
      const of = at === 0 ? usual : others;
      of.set(reading, (of.get(reading) ?? '') + character);
    }
  const stored: StoredGuide = {
    format: NAMES_FORMAT,
    files,
    edition,
    frequent: [...frequent],
    latin: [...latin],
    values,
    counts,
    variants: [...letters.variants].flat().join(''),
    usual: Object.fromEntries(usual),
    others: Object.fromEntries(others),
  };
  return JSON.stringify(stored);
}

/** @throws Error if the text is no guide of this version, or holds what none holds */
export function parseGuide(text: string): Guide {
  const stored = storedGuideOf(JSON.parse(text));
  if (stored.format !== NAMES_FORMAT)
    throw new Error(`A name table of format ${stored.format}, not ${NAMES_FORMAT}`);
  const readings = new Map<string, string[]>();
  for (const by of [stored.usual, stored.others])
    for (const [reading, characters] of Object.entries(by))
      for (const character of characters) {
        const known = readings.get(character);
        if (known) known.push(reading);
        else readings.set(character, [reading]);
      }
  const pairs = [...stored.variants];
  const variants = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) variants.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  return {
    files: stored.files,
    edition: stored.edition,
    frequent: new Set(stored.frequent),
    latin: new Set(stored.latin),
    values: stored.values,
    letters: { variants, readings },
    sounds: soundsOf(readings),
    counts: stored.counts,
  };
}

export function soundsOf(readings: Letters['readings']): Set<string> {
  return new Set([...readings.values()].flat());
}
