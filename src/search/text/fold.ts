const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** A letter (any Chinese character is one) or a digit. */
export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** Full-width and compatibility forms as their plain ones (`Ａ` → `A`, `①` → `1`), without accents. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC');
}

/**
 * The letters and digits of a text, one by one, as search compares them: plain forms, lower case, and neither
 * punctuation nor spaces nor invisible characters. `〔2022〕5号`, `[2022] 5号` and `２０２２5号` fold alike.
 */
export function fold(text: string): string[] {
  return [...plain(text)].filter(isWordCharacter).map((character) => character.toLowerCase());
}
