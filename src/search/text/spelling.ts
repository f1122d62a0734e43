import { isWordCharacter, plain } from './fold.ts';

/**
 * Pagefind cuts Chinese into words, and not the same way when it indexes as when it searches: parts of names are
 * then not found. So a record is spelled out, each letter a word of its own, and a search is for a phrase of
 * letters: what stands together is found, whatever it means, in every browser. Punctuation stays with its
 * letter, where Pagefind does not count it, so that the text can be read back.
 */

/** Raised when records are spelled otherwise: sites search each other's texts. */
export const SPELLING = 1;

/** Stands before, between and after the parts of a record. Letters are words of one character: it is none. */
const BOUNDARY = 'qq';
/** Stands for a space. ASCII punctuation, because Pagefind indexes any other punctuation beside its letter. */
const SPACE = '^';

/** The parts of a record, the names before the text, as Pagefind's content. */
export function spell(parts: readonly string[]): string {
  return BOUNDARY + parts.map((part) => `${wordsOf(part)} ${BOUNDARY}`).join('');
}

/** Pagefind's content, as `spell` made it, as the parts of the record in plain forms. */
export function unspell(content: string): string[] {
  const parts: string[] = [];
  let letters: string[] = [];
  for (const word of content.split(' ').slice(1)) {
    if (word !== BOUNDARY) letters.push(word);
    else {
      parts.push(letters.join('').replaceAll(SPACE, ' '));
      letters = [];
    }
  }
  return parts;
}

/** Pagefind query for records in which these folded letters stand together. */
export function phrase(letters: readonly string[]): string {
  return `"${letters.join(' ')}"`;
}

/** Pagefind query for records of which a part begins with these letters. */
export function beginning(letters: readonly string[]): string {
  return phrase([BOUNDARY, ...letters]);
}

/** Pagefind query for records of which a part is just these letters. */
export function whole(letters: readonly string[]): string {
  return phrase([BOUNDARY, ...letters, BOUNDARY]);
}

/** Each letter, after a blank, with the punctuation after it; punctuation at the very beginning goes with the first. */
function wordsOf(part: string): string {
  let words = '';
  for (const character of part.normalize('NFC')) {
    let form = forms.get(character);
    if (form === undefined) forms.set(character, (form = formOf(character)));
    words += form;
  }
  if (words.includes(SPACE)) words = words.replaceAll(/\^{2,}/g, SPACE).replaceAll(/^\^|\^$/g, '');
  const first = words.indexOf(' ');
  if (first <= 0) return first === 0 ? words : '';
  return ` ${words.slice(0, first)}${words.slice(first + 1)}`;
}

/** What stands for each character, of which there are a few thousand in millions of letters. */
const forms = new Map<string, string>();

function formOf(character: string): string {
  const form = plain(character);
  // A few letters are marks in their plain form, which `fold` leaves out: ﾞ, ﹰ.
  const text = isWordCharacter(form) ? form : isWordCharacter(character) ? '' : character;
  return (
    text
      // Pagefind takes more characters for letters than we do, emoji with a letter in them for example.
      .replaceAll(/[\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cn}]|(?=\p{Alphabetic})[^\p{L}\p{N}]/gu, (odd) =>
        /\s/.test(odd) ? ' ' : '',
      )
      .replaceAll(/[\s\p{Pc}^]/gu, SPACE)
      .replaceAll(/[\p{L}\p{N}]/gu, ' $&')
  );
}
