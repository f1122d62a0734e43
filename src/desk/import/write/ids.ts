import { nameSound } from '../../../pinyin/name-sound.ts';

/** Ids are parts of addresses: short ones are read out on the phone. */
const longest = 40;

/**
 * An id from a name's sound (`春江花园二期` → `chunjianghuayuan-2qi`), not yet taken; a taken one is counted on. Adds it
 * to `taken`.
 */
export function newId(name: string, taken: Set<string>): string {
  let base = '';
  for (const syllable of nameSound(name).toLowerCase().split(' ')) {
    // Numerals beyond nine sound as the signs that follow the digits.
    const plain = syllable.replaceAll(':', '10').replaceAll(/[^a-z0-9]/g, '');
    const joined = base + (/^\d/.test(plain) && /[a-z]$/.test(base) ? '-' : '') + plain;
    if (joined.length > longest) break;
    base = joined;
  }
  if (base === '') base = 'x';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
