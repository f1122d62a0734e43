import { isWordCharacter, plain } from '../text/fold.ts';

/** What is known of the characters that names are made of. */
export interface Letters {
  /** The simplified character of a Traditional or variant one. */
  variants: ReadonlyMap<string, string>;
  /** Syllables of a character, without tones and with `v` for `ü`; the usual one first. */
  readings: ReadonlyMap<string, readonly string[]>;
}

/** A folded letter, and whether a part of the name that is asked for may begin with it. */
export interface PlacedLetter {
  letter: string;
  /** False within a number or a word of Latin letters: nobody asks for its middle. */
  isStart: boolean;
}

/** The folded, simplified letters of a name or a query. */
export function lettersOf(text: string, letters: Pick<Letters, 'variants'>): string[] {
  return placedLetters(text, letters).map(({ letter }) => letter);
}

/** The folded, simplified letters of a text, with the places where parts of it begin. */
export function placedLetters(text: string, { variants }: Pick<Letters, 'variants'>): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  let before = '';
  // Most names are plain already; to make sure takes most of the time of a search.
  const isSimple = /^[\u4e00-\u9fff0-9A-Za-z]*$/.test(text);
  for (const character of isSimple ? text : plain(text)) {
    const kind = isSimple ? simpleKind(character) : kindOf(character);
    if (kind !== '') {
      const letter = character.toLowerCase();
      placed.push({ letter: variants.get(letter) ?? letter, isStart: kind === 'sign' || kind !== before });
    }
    before = kind;
  }
  return placed;
}

/** How a letter is usually read; digits and Latin letters stand for themselves. */
export function soundOf(letter: string, { readings }: Pick<Letters, 'readings'>): string {
  return readings.get(letter)?.[0] ?? letter;
}

type Kind = '' | 'digit' | 'latin' | 'sign';

function simpleKind(character: string): Kind {
  if (character > '\u4dff') return 'sign';
  return character <= '9' ? 'digit' : 'latin';
}

function kindOf(character: string): Kind {
  if (!isWordCharacter(character)) return '';
  if (/\p{N}/u.test(character)) return 'digit';
  return /\p{Script=Latin}/u.test(character) ? 'latin' : 'sign';
}
