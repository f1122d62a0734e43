/** The zeros of the scripts that have decimal digits of their own; each is followed by its nine others (Unicode, 4.6). */
const zeros = Array.from('0０٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰', (zero) => zero.charCodeAt(0));

const decimals = zeros
  .map((zero) => String.fromCharCode(zero) + '-' + String.fromCharCode(zero + 9))
  .join('');

/**
 * Everything that people, programs and input methods write for a digit: the decimal digits of all scripts (full
 * width, mathematical, Arabic …), circled, raised and lowered ones, Chinese ones of both kinds, and their HTML
 * entities. The source of a regular expression without the flag `u`.
 */
export const digitSign =
  `(?:[${decimals}〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸①-⑨⓪❶-❾➀-➈➊-➒⓵-⓽⑴-⑼⒈-⒐²³¹⁰⁴-⁹₀-₉]` +
  '|\\ud835[\\udfce-\\udfff]|\\ud83e[\\udff0-\\udff9]|&#0*(?:4[89]|5[0-7]);|&#[xX]0*3[0-9];)';

/** Digits that stand in a family of their own: `二13812341234` is the phone beside 二, not a number of 12 digits. */
export const chineseDigit = /^[〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸]$/;

const chinese = new Map(
  [
    ['〇零○', '0'],
    ['一壹幺', '1'],
    ['二贰貳', '2'],
    ['三叁參', '3'],
    ['四肆', '4'],
    ['五伍', '5'],
    ['六陆陸', '6'],
    ['七柒', '7'],
    ['八捌', '8'],
    ['九玖', '9'],
  ].flatMap(([signs = '', digit = '']) => Array.from(signs, (sign) => [sign, digit] as const)),
);

/** What would be the zero of circled series that begin with one and have no compatibility decomposition. */
const circledSeries = ['❶', '➀', '➊', '⓵'].map((sign) => sign.charCodeAt(0) - 1);

/** The ASCII digit that a sign matched by `digitSign` stands for. */
export function digitOf(sign: string): string {
  if (sign >= '0' && sign <= '9' && sign.length === 1) return sign;
  const known = chinese.get(sign);
  if (known !== undefined) return known;
  const entity = /^&#(x?)([0-9a-f]+);$/i.exec(sign);
  if (entity) return String.fromCodePoint(Number.parseInt(entity[2] ?? '', entity[1] === '' ? 10 : 16));
  const folded = /\d/.exec(sign.normalize('NFKC'));
  if (folded) return folded[0];
  const code = sign.codePointAt(0) ?? 0;
  const first = [...zeros, ...circledSeries].find((one) => code >= one && code < one + 10) ?? code;
  return String(code - first);
}
