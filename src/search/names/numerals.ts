const NUMERALS = '〇一二三四五六七八九';

/**
 * A query with its numbers written the other way: `2期` for `二期`, `十二号` for `12号`. Numbers from 1 to 99, as
 * parts of names are counted; a query that holds digits has those changed alone, and longer numbers stay.
 */
export function inOtherNumerals(query: string): string {
  const plain = query.normalize('NFKC');
  if (/\d/.test(plain))
    return plain.replace(/\d+/g, (digits) => (/^[1-9]\d?$/.test(digits) ? chinese(digits) : digits));
  return plain.replace(/[一二三四五六七八九十]+/g, (text) => western(text) ?? text);
}

function chinese(digits: string): string {
  const tens = Math.floor(Number(digits) / 10);
  const ones = Number(digits) % 10;
  const one = ones > 0 ? (NUMERALS[ones] ?? '') : '';
  return tens === 0 ? one : `${tens > 1 ? NUMERALS[tens] : ''}十${one}`;
}

/** Undefined if the characters are no number: 三八, 十十. */
function western(text: string): string | undefined {
  const [, tens, ten, ones] = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (ten === undefined || (ten === '' && tens !== '' && ones !== '')) return undefined;
  const value = (numeral = '') => Math.max(0, NUMERALS.indexOf(numeral || '〇'));
  if (ten === '') return String(value(tens) + value(ones));
  return String((value(tens) || 1) * 10 + value(ones));
}
