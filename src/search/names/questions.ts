import { dateTokens } from './dates.ts';
import type { Guide } from './guide.ts';
import { lettersOf, placedLetters, soundOf, type Letters, type PlacedLetter } from './letters.ts';
import { inOtherNumerals } from './numerals.ts';
import { spellings } from './syllables.ts';
import type { Unit } from './units.ts';

/** One way to understand a query. */
export interface Question {
  /** What the names of a row must hold, each part somewhere in them. */
  parts: Unit[][];
  /** Only rows of this street. */
  street?: string | undefined;
  /** Only documents of this month or day, as tokens of a key. */
  date?: string[] | undefined;
  /** The lower, the likelier it is meant so; from `UNLIKELY` on it is asked only if nothing else is found. */
  order: number;
}

export const UNLIKELY = 2;
/** From this order on a row is only nearly as asked. */
export const NEARLY = 10;

/** Ways to read a word of Latin letters that are tried. */
const MOST_SPELLINGS = 4;
const LONGEST_INITIALS = 16;
/** Each place where a word may be cut in two is one more small file to load. */
const LONGEST_SPLIT = 6;
const HAN = /\p{Script=Han}/u;

/**
 * The ways to understand a query: as it stands, as several words, as a street and a word, as pinyin, as a date;
 * then all of it with its numbers written the other way.
 */
export function questionsOf(query: string, guide: Guide, letters: Letters): Question[] {
  const other = inOtherNumerals(query);
  const asStands = questionsAsStands(query, guide, letters);
  if (other === query) return asStands;
  const inOther = questionsAsStands(other, guide, letters);
  return [...asStands, ...inOther.map((question) => ({ ...question, order: question.order + UNLIKELY }))];
}

function questionsAsStands(query: string, guide: Guide, letters: Letters): Question[] {
  const known = { ...guide, letters };
  const terms = query
    .split(/\s+/)
    .map((term) => placedLetters(term, letters))
    .filter((term) => term.length > 0);
  const all = terms.flat();
  const date = dateTokens(query);
  return [
    ...(date ? [{ parts: [], date, order: 0 }] : []),
    ...readings(all, known),
    ...(terms.length > 1 && hasKnownLatin(all.map(({ letter }) => letter).join(''), guide)
      ? [{ parts: terms.map(asLetters), order: 1 }]
      : []),
    ...inStreets(terms, known),
    ...inTwoParts(all),
  ];
}

/**
 * Whether a table can hold what is asked: all its characters, or syllables, occur there. Most queries for a
 * place need no file of documents so.
 *
 * @param alike letters that sound alike will do
 */
export function isPossible(
  { parts }: Question,
  { letters: own, sounds, latin }: Guide,
  letters: Letters,
  alike: boolean,
): boolean {
  return parts.flat().every((unit) => {
    if (unit.kind === 'initial') return true;
    if (unit.kind === 'syllable') return unit.isOpen || sounds.has(unit.syllable) || latin.has(unit.syllable);
    if (!HAN.test(unit.letter)) return true;
    return alike ? sounds.has(soundOf(unit.letter, letters)) : own.readings.has(unit.letter);
  });
}

/** As letters, as syllables, as initials. */
function readings(letters: readonly PlacedLetter[], guide: Guide): Question[] {
  const text = letters.map(({ letter }) => letter).join('');
  const found = hasKnownLatin(text, guide) ? [{ parts: [asLetters(letters)], order: 0 }] : [];
  if (!/[a-z]/.test(text)) return found;
  const ways = asSyllables(letters, guide);
  // What can be read whole is hardly meant as begun.
  const canBeWhole = ways.some((units) => !isBegun(units));
  for (const units of ways)
    found.push({ parts: [units], order: canBeWhole && isBegun(units) ? UNLIKELY : 1 });
  if (/^[a-z\d]+$/.test(text) && letters.length <= LONGEST_INITIALS)
    found.push({
      parts: [letters.map(({ letter }, at) => ({ kind: 'initial', letter, isStart: at === 0 }))],
      order: UNLIKELY,
    });
  return found;
}

function isBegun(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  return last?.kind === 'syllable' && last.isOpen;
}

function hasKnownLatin(text: string, { latin }: Guide): boolean {
  return [...text.matchAll(/[a-z](?=[a-z])/g)].every(({ index }) => latin.has(text.slice(index, index + 2)));
}

function asLetters(letters: readonly PlacedLetter[]): Unit[] {
  return letters.map(({ letter, isStart }) => ({ kind: 'letter', letter, isStart }));
}

/** Every word of Latin letters as syllables; none if one of them cannot be read so. */
function asSyllables(letters: readonly PlacedLetter[], { letters: { readings }, latin }: Guide): Unit[][] {
  const ownLetters = [...latin].filter((text) => text.length === 1);
  const known = new Set([...[...readings.values()].flat(), ...ownLetters]);
  let ways: Unit[][] = [[]];
  for (let at = 0; at < letters.length;) {
    let run = '';
    while (at < letters.length && /[a-z]/.test(letters[at]?.letter ?? '')) run += letters[at++]?.letter;
    const next: Unit[][] = run === '' ? [asLetters(letters.slice(at, ++at))] : spelled(run, known);
    ways = ways.flatMap((way) => next.map((units) => [...way, ...units])).slice(0, MOST_SPELLINGS);
  }
  return ways;
}

function spelled(run: string, known: ReadonlySet<string>): Unit[][] {
  return spellings(run, known, MOST_SPELLINGS).map(({ syllables, isOpen }) =>
    syllables.map((syllable, at) => ({
      kind: 'syllable',
      syllable,
      isOpen: isOpen && at === syllables.length - 1,
      isStart: true,
    })),
  );
}

/** `锦绣街道 春江`, `春江 锦绣街道`, `锦绣街道春江`, `锦绣 春江`, `锦绣春江`. */
function inStreets(terms: readonly PlacedLetter[][], guide: Guide): Question[] {
  const found: Question[] = [];
  const all = terms.flat();
  for (const street of guide.values.streets) {
    const whole = lettersOf(street, guide.letters);
    const short = lettersOf(street.replace(/(?:街道|镇|乡|地区)$/, ''), guide.letters);
    for (const name of short.length >= 2 && short.length < whole.length ? [whole, short] : [whole]) {
      const rest = restOf(terms, all, name);
      if (rest === undefined) continue;
      const isSure = name === whole || terms.length > 1;
      for (const question of readings(rest, guide))
        found.push({ ...question, street, order: question.order + (isSure ? 0 : UNLIKELY) });
      break;
    }
  }
  return found;
}

/** `春江二期` for `春江花园二期`: what stands between is left out in speech. */
function inTwoParts(letters: readonly PlacedLetter[]): Question[] {
  const { length } = letters;
  if (length < 4 || length > LONGEST_SPLIT || !letters.every(({ letter }) => HAN.test(letter))) return [];
  const units = asLetters(letters);
  const cuts = Array.from({ length: length - 3 }, (_, at) => at + 2);
  return cuts.map((cut) => ({ parts: [units.slice(0, cut), units.slice(cut)], order: NEARLY }));
}

/** What is asked for beside the name of a street; undefined if the query is not of that kind. */
function restOf(
  terms: readonly PlacedLetter[][],
  all: readonly PlacedLetter[],
  street: readonly string[],
): PlacedLetter[] | undefined {
  const isStreet = (letters: readonly PlacedLetter[] | undefined) =>
    letters?.length === street.length && street.every((letter, at) => letters[at]?.letter === letter);
  const rest = isStreet(all.slice(0, street.length))
    ? all.slice(street.length)
    : isStreet(terms.at(-1))
      ? terms.slice(0, -1).flat()
      : [];
  return rest.length >= 2 ? rest : undefined;
}
