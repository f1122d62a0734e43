import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;
/** 一期, 二期, 三期 are counted, not read. */
const NUMERALS = '一二三四五六七八九十';

/** Of characters: idioms have four, names of places seldom more. */
const LONGEST_WORD = 4;

const readings = new Map<string, string[]>();
const firstSounds = new Map<string, string>();

/**
 * How a name is read, to sort names by: `重庆里` → `chong qing li`, without tones. Only the first character is
 * read with its own word in view, which decides under which letter a reader looks; numerals after it count.
 */
export function nameSound(name: string): string {
  const plain = name.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const [first = '', ...rest] = plain;
  return [firstSound(first, plain), ...rest.map(laterSound)].join(' ');
}

/** The letter under which a name stands: `a` … `z`, or `#` for one that begins with a digit or another sign. */
export function initialOf(sound: string): string {
  const letter = sound.charAt(0).toLowerCase();
  return /[a-z]/.test(letter) ? letter : '#';
}

function firstSound(character: string, name: string): string {
  const [usual = character, ...others] = readingsOf(character);
  // Only what is read in several ways needs its word, and that is slow.
  if (others.length === 0) return usual;
  const word = [...name].slice(0, LONGEST_WORD).join('');
  const known = firstSounds.get(word);
  if (known !== undefined) return known;
  const sound = pinyin(word, { toneType: 'none', type: 'array', v: true })[0] ?? usual;
  firstSounds.set(word, sound);
  return sound;
}

function laterSound(character: string): string {
  const numeral = NUMERALS.indexOf(character);
  return numeral < 0 ? (readingsOf(character)[0] ?? character) : String.fromCharCode(49 + numeral);
}

function readingsOf(character: string): string[] {
  let known = readings.get(character);
  if (!known) {
    known = HAN.test(character)
      ? [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))]
      : [character.toLowerCase()];
    readings.set(character, known);
  }
  return known;
}
