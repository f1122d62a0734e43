import { pinyin } from 'pinyin-pro';
import { simplifiedText } from '../match/name-forms.ts';
import { mendEach, type Mended } from './mended.ts';

/** A syllable in brackets behind a character: `創(chuàng)`. */
export const pinyinNote = /(\p{Script=Han})[（(]([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7})[)）]/gu;

/**
 * Takes out the pronunciation that bad conversions of Traditional pages leave inside words: `創(chuàng)建` → `創建`.
 * Only what is a reading of the very character before it is taken out; `PCR(pcr)` or `甲(a)` stay.
 */
export function withoutPinyinNotes(line: string): Mended {
  return mendEach(line, pinyinNote, ([, letter = '', note = '']) =>
    isReading(letter, note) ? letter : undefined,
  );
}

const known = new Map<string, ReadonlySet<string>>();

function isReading(letter: string, note: string): boolean {
  // One letter without a tone may as well number an item.
  if (note.length < 2 && /^[a-z]$/.test(note)) return false;
  let readings = known.get(letter);
  if (readings === undefined) {
    const forms = [letter, simplifiedText(letter)];
    const all = forms.flatMap((form) =>
      pinyin(form, { multiple: true, type: 'array', toneType: 'none', v: true }),
    );
    known.set(letter, (readings = new Set(all)));
  }
  return readings.has(toneless(note));
}

/** `chuàng` → `chuang`; `lǜ` → `lv`, as pinyin-pro writes it. */
function toneless(note: string): string {
  return note
    .normalize('NFD')
    .replaceAll(/u\u0308/g, 'v')
    .replaceAll(/\p{M}/gu, '');
}
