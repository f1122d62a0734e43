import type { Mended } from './mended.ts';

/**
 * UTF-8 that was read as GBK: `鈥溾€濓紝` was `“”，`. It is turned back only where that is certain: the characters,
 * written as GBK again, are whole UTF-8, and what comes out is everyday Chinese, which what stands there is not.
 */
export function withoutMojibake(line: string): Mended {
  const result: Mended = { text: line, count: 0, first: -1 };
  let text = '';
  for (let at = 0; at < line.length;) {
    const found = turnedBack(line, at);
    if (found === undefined) {
      text += line[at] ?? '';
      at += 1;
      continue;
    }
    if (result.count === 0) result.first = at;
    result.count += 1;
    text += found.text;
    at = found.end;
  }
  return { ...result, text };
}

/** Offset of what is left of misread punctuation (`“`, `，`, `。`): nobody writes these; -1 for none. */
export function mojibakeLeft(line: string): number {
  return line.search(/[鈥锛銆]/u);
}

/** The longest stretch from `start` that turns back into everyday Chinese. */
function turnedBack(line: string, start: number): { text: string; end: number } | undefined {
  const bytes: number[] = [];
  let whole = 0;
  let best: { length: number; end: number } | undefined;
  for (let at = start; at < line.length; at += 1) {
    const code = gbkBytes().get(line[at] ?? '');
    if (code === undefined) break;
    bytes.push(...code);
    for (let step = sequenceAt(bytes, whole); step > 0; step = sequenceAt(bytes, whole)) whole += step;
    // The next character would need bytes that are no part of a sequence: what follows was never misread.
    if (bytes.length - whole >= 3) break;
    if (whole === bytes.length) best = { length: whole, end: at + 1 };
  }
  if (best === undefined) return undefined;
  const text = new TextDecoder().decode(Uint8Array.from(bytes.slice(0, best.length)));
  return isEveryday(text) && !isEveryday(line.slice(start, best.end)) ? { text, end: best.end } : undefined;
}

/** The length of the UTF-8 sequence at `at`: one byte, or the three of Chinese; 0 for none that is whole. */
function sequenceAt(bytes: readonly number[], at: number): 0 | 1 | 3 {
  const [lead = 0xff, second = 0, third = 0] = bytes.slice(at, at + 3);
  // A stretch begins with Chinese; ASCII is only in it where a misread character swallowed it.
  if (lead < 0x80) return at > 0 ? 1 : 0;
  const isTail = (byte: number) => byte >= 0x80 && byte <= 0xbf;
  return lead >= 0xe2 && lead <= 0xef && isTail(second) && isTail(third) ? 3 : 0;
}

/** ASCII, characters of GB 2312's first level (the 3,755 most used, lead bytes B0–D7) and its signs (A1–A3). */
function isEveryday(text: string): boolean {
  return [...text].every((letter) => {
    if (letter >= ' ' && letter <= '~') return true;
    const [lead = 0, trail = 0] = gbkBytes().get(letter) ?? [];
    return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
  });
}

let table: Map<string, number[]> | undefined;

/** Characters of GBK and their bytes: TextDecoder only decodes, so it is asked for all of them once. */
function gbkBytes(): Map<string, number[]> {
  if (table !== undefined) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\ufffd') table.set(letter, [lead, trail]);
    }
  }
  // The byte 80 alone, no character of GBK, is read as the euro sign: that is the one to look for.
  return table.set('€', [0x80]);
}
