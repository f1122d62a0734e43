/**
 * A name table is files of rows, each row a page with its names. A row stands in the file of every key under
 * which it is looked for, so that one small file answers a question. A key is
 *
 * - the sound of the first letter of a name: `chun`, or the first letter of that: `~c`
 * - the sounds of two letters of a name that stand together: `chun jiang`; where they are too frequent, of more,
 *   `chun jiang hua`, and of two in one street, `chun jiang@锦绣街道`
 * - the first letters of the syllables of a name from its beginning: `~c j`, `~c j h`
 * - a year, month or day of publication: `#2022`, `#2022 04`, `#2022 04 05`
 * - the sounds of a short name without two of them, for a name with a wrong character: `-4.2 chun jiang`
 */

/** A key holds all rows that belong to it, up to so many; else it is frequent, and holds the best ones. */
export const COMPLETE = 200;

/** Of a frequent key, and of one letter or a year, so many rows are kept for each way to write it. */
export const BEST = 60;

/** Of how many letters a name is that is found with one of them wrong. */
export const NEAR_LENGTHS = { from: 4, to: 14 };

export function keyOf(tokens: readonly string[], from: number, to: number): string {
  return tokens.slice(from, to).join(' ');
}

export function keyInStreet(key: string, street: string): string {
  return `${key}@${street}`;
}

/**
 * Keys of a name under which it is found when one letter is another, or two neighbours have changed places.
 *
 * @param isKnown keys with other sounds are left out
 */
export function nearKeys(
  sounds: readonly string[],
  isKnown: (sound: string) => boolean = () => true,
): string[] {
  const { from, to } = NEAR_LENGTHS;
  if (sounds.length < from || sounds.length > to) return [];
  const keys: string[] = [];
  for (let at = 0; at < sounds.length; at += 2) {
    const rest = [...sounds.slice(0, at), ...sounds.slice(at + 2)];
    if (rest.every(isKnown)) keys.push(`-${sounds.length}.${at} ${rest.join(' ')}`);
  }
  return keys;
}

/** The number of the file that holds a key. */
export function fileOf(key: string, files: number): number {
  return hashOf(key) % files;
}

/** FNV-1a over UTF-16, 32 bits without a sign. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
