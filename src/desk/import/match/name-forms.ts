import { Converter } from 'opencc-js/t2cn';

const numerals = '〇一二三四五六七八九';

/**
 * A name as it is compared: full-width forms narrow, no spaces, brackets or other signs, letters small, and numbers
 * of phases alike (`２期`, `二期`, `（二期）`).
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[〇一二三四五六七八九十]+(?=[期区号组幢栋])/g, (numeral) =>
      String(numberOf(numeral) ?? numeral),
    );
}

/** 十二 → 12, up to 99; undefined for what is no number of that kind. */
export function numberOf(numeral: string): number | undefined {
  if (/^[〇一二三四五六七八九]$/.test(numeral)) return numerals.indexOf(numeral);
  const found = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(numeral);
  if (found === null) return undefined;
  const [, tens = '', ones = ''] = found;
  return (tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones));
}

let converter: ((text: string) => string) | undefined;

/** Simplified characters for Traditional ones (OpenCC, words in view). */
export function simplifiedText(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** A folded name without the words that some write and some leave out. */
export function stemOf(folded: string): string {
  const stem = folded.replace(
    /(?:住宅小区|小区|住宅区|社区居民委员会|社区居委会|居民委员会|村民委员会|居委会|村委会)$/u,
    '',
  );
  return stem.length >= 2 ? stem : folded;
}

/** A folded name without its phase or area: `丁小区a区` → `丁小区`. */
export function withoutPhase(folded: string): string {
  const stem = folded.replace(/(?:\d+|[a-z]|[东西南北中])(?:期|区|组团|苑区)$/u, '');
  return stem.length >= 2 ? stem : folded;
}

/** A number, a letter or a direction: another one means another place, never a slip of the pen. */
const telling = /^[\p{N}a-z一二三四五六七八九十东西南北中上下前后新老]$/u;

/** Do two folded names differ by one character that may be a slip: changed, left out, or too many? */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]];
  if (short.length < 2 || long.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const isSame = (a: string[], b: string[]) =>
    a.length === b.length && a.every((letter, at) => letter === b[at]);
  const longRest = long.slice(start + 1);
  if (short.length === long.length) {
    return (
      isSame(short.slice(start + 1), longRest) &&
      !telling.test(short[start] ?? '') &&
      !telling.test(long[start] ?? '')
    );
  }
  return isSame(short.slice(start), longRest) && !telling.test(long[start] ?? '');
}

/** A folded name with each of its characters left out, and itself: two near names share one of these. */
export function nearKeys(folded: string): string[] {
  const letters = [...folded];
  return [folded, ...letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(''))];
}
