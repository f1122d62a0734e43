import { tokensOfDate } from '../names/dates.ts';
import { nearKeys, NEAR_LENGTHS } from '../names/keys.ts';
import type { Letters } from '../names/letters.ts';
import type { NameRow } from '../names/row.ts';
import type { ReadNames } from './readings.ts';

/** One way in which a row is looked for: by the tokens from each of the starts on, as many as are needed. */
export interface Sequence {
  tokens: readonly string[];
  starts: readonly number[];
  /** Written apart, rows that only sound alike are kept apart; empty for initials and dates. */
  letters: readonly string[];
}

/** Another reading is followed for so many letters before it. */
const REACH = 3;

/** All ways in which a row is looked for. */
export function* sequencesOf(
  row: NameRow,
  letters: Letters,
  { placedOf, readingOf }: Pick<ReadNames, 'placedOf' | 'readingOf'>,
): Generator<Sequence> {
  for (const name of row.names) {
    const placed = placedOf.get(name) ?? [];
    const own = placed.map(({ letter }) => letter);
    if (own.length < 2) continue;
    const starts = placed.flatMap(({ isStart }, at) => (isStart && at + 1 < own.length ? [at] : []));
    const initials = new Set<string>();
    for (const { tokens, from, to } of soundings(own, readingOf.get(name) ?? [], letters)) {
      yield { tokens, starts: starts.filter((start) => start >= from && start <= to), letters: own };
      initials.add(tokens.map((sound) => sound[0]).join(' '));
    }
    for (const same of initials) yield { tokens: `~${same}`.split(' '), starts: [0], letters: [] };
  }
  if (row.date) yield { tokens: tokensOfDate(row.date), starts: [0], letters: [] };
}

/** Keys of a row's names for a query with a wrong letter. */
export function nearKeysOf(row: NameRow, letters: Letters, placedOf: ReadNames['placedOf']): string[] {
  return row.names.flatMap((name) => {
    const own = (placedOf.get(name) ?? []).map(({ letter }) => letter);
    if (own.length > NEAR_LENGTHS.to) return [];
    return nearKeys(own.map((letter) => letters.readings.get(letter)?.[0] ?? letter));
  });
}

/**
 * How letters are read: each as usual, all as in this name, and for each of several readings the others; a
 * query is looked up by the usual readings, or by what is typed. `from` and `to` bound the starts that differ.
 */
function soundings(
  own: readonly string[],
  inName: readonly string[],
  { readings }: Letters,
): { tokens: string[]; from: number; to: number }[] {
  const usual = own.map((letter) => readings.get(letter)?.[0] ?? letter);
  const found = [{ tokens: usual, from: 0, to: own.length }];
  const isOther = (at: number) => inName[at] !== undefined && inName[at] !== usual[at];
  if (own.filter((_, at) => isOther(at)).length > 1)
    found.push({ tokens: [...inName], from: 0, to: own.length });
  for (const [at, letter] of own.entries())
    for (const other of (readings.get(letter) ?? []).slice(1))
      found.push({ tokens: usual.with(at, other), from: Math.max(0, at - REACH), to: at });
  return found;
}
