import { pinyin } from 'pinyin-pro';
import { placedLetters, type Letters, type PlacedLetter } from '../names/letters.ts';
import { simplifiedCharacters } from './variants.ts';

/** Readings of a character that are kept: the usual ones, and those it has in a name. */
const MOST_READINGS = 3;
/** Longer names are read letter by letter. */
const LONGEST_IN_CONTEXT = 16;
const HAN = /\p{Script=Han}/u;

const usualReadings = new Map<string, readonly string[]>();

export interface ReadNames {
  /** What must be known of the characters of the names. */
  letters: Letters;
  /** The letters of each name. */
  placedOf: ReadonlyMap<string, PlacedLetter[]>;
  /** How each name is read, letter by letter. */
  readingOf: ReadonlyMap<string, string[]>;
}

/** Reads names with their own words in view: 重 is chong in 重庆. */
export function readNames(names: Iterable<string>): ReadNames {
  const variants = simplifiedCharacters();
  const placedOf = new Map<string, PlacedLetter[]>();
  const readingOf = new Map<string, string[]>();
  const inNames = new Map<string, Set<string>>();
  for (const name of names) {
    if (readingOf.has(name)) continue;
    const placed = placedLetters(name, { variants });
    const letters = placed.map(({ letter }) => letter);
    placedOf.set(name, placed);
    const sounds = soundsIn(letters);
    readingOf.set(name, sounds);
    for (const [at, letter] of letters.entries()) {
      if (!HAN.test(letter)) continue;
      const known = inNames.get(letter);
      if (known) known.add(sounds[at] ?? letter);
      else inNames.set(letter, new Set([sounds[at] ?? letter]));
    }
  }
  const readings = new Map<string, string[]>();
  for (const [letter, used] of [...inNames].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    readings.set(letter, readingsOf(letter, used));
  return {
    letters: {
      readings,
      variants: new Map([...variants].filter(([, to]) => readings.has(to))),
    },
    placedOf,
    readingOf,
  };
}

/** The sounds of letters that stand together: 重 is chong in 重庆. */
function soundsIn(letters: readonly string[]): string[] {
  // Titles of documents take most of the time, and are asked for by their letters.
  if (letters.length > LONGEST_IN_CONTEXT) return letters.map((letter) => usual(letter)[0] ?? letter);
  const sounds = pinyin(letters.join(''), { toneType: 'none', type: 'array', v: true });
  // Where the library and we count letters differently, each is read alone.
  return sounds.length === letters.length ? sounds : letters.map((letter) => usual(letter)[0] ?? letter);
}

function readingsOf(letter: string, inNames: ReadonlySet<string>): string[] {
  const [first = letter, ...others] = usual(letter);
  const all = [first, ...[...inNames].toSorted(), ...others];
  // 绿 is typed lv and lu.
  const typed = all.filter((sound) => /^[ln]v/.test(sound)).map((sound) => sound.replace('v', 'u'));
  return [...new Set([...all, ...typed])].slice(0, MOST_READINGS);
}

function usual(letter: string): readonly string[] {
  const known = usualReadings.get(letter);
  if (known) return known;
  const found = pinyin(letter, { multiple: true, toneType: 'none', type: 'array', v: true });
  usualReadings.set(letter, found);
  return found;
}
