import type { Finding } from './finding.ts';
import { masked, spansOfLength, type NumberRun, type NumberSpan } from './number-run.ts';
import { isAmount, isBeside, touchesLetter } from './surroundings.ts';

/** Ways a mobile number is broken up; lists of figures seldom look like this. */
const groupings = new Set(['11', '3,4,4', '3,8', '7,4']);

/** Digit by digit; then it must be the whole run, for any eleven of more digits would do. */
const digitByDigit = Array(11).fill(1).join();

const words = /电话|手机|联系|号码|tel|phone|mobile/i;

/** Mobile numbers of the mainland: eleven digits, the first 1, the second 3 to 9; with or without 86 or 0. */
export function mobiles(run: NumberRun): Finding[] {
  const spans = [...spansOfLength(run, 11)].filter(
    ({ value, sizes }) =>
      /^1[3-9]/.test(value) &&
      (groupings.has(sizes.join()) || (run.groups.length === 11 && sizes.join() === digitByDigit)),
  );
  const plain = spans.filter((span) => !standsAmongFigures(run, span, spans));
  const withCountry = run.groups.flatMap(({ value, start, end }) => {
    const number = /^(?:(?:00)?86|0)(1[3-9]\d{9})$/.exec(value)?.[1];
    return number === undefined ? [] : [{ value: number, start, end }];
  });
  return [...plain, ...withCountry]
    .filter(({ value }) => /^\d+$/.test(value))
    .filter((span) => !touchesLetter(run.text, span) && !isAmount(run.text, span))
    .map(({ value, start, end }) => ({ kind: 'mobile', start, end, masked: masked(value, 3, 4), value }));
}

/**
 * `3 135 1206 3415 98` is a row of a table copied as text. Groups apart by spaces are a mobile number if beside
 * them in the run there are only other mobile numbers or their country, or a word says that it is one.
 */
function standsAmongFigures(run: NumberRun, span: NumberSpan, spans: readonly NumberSpan[]): boolean {
  if (span.sizes.length === 1) return false;
  const gap = run.text.slice(run.groups[span.first]?.end, run.groups[span.first + 1]?.start);
  if (!/^\s+$/.test(gap)) return false;
  const isPartOf = (index: number) => spans.some(({ first, last }) => first <= index && index <= last);
  const isStrange = (index: number) => {
    const group = run.groups[index];
    return group !== undefined && !isPartOf(index) && !/^(?:00)?86$|^0$/.test(group.value);
  };
  const nextIsFigure = run.groups[span.last + 1]?.gap === 'loose' && isStrange(span.last + 1);
  const lastIsFigure = run.groups[span.first]?.gap === 'loose' && isStrange(span.first - 1);
  return (nextIsFigure || lastIsFigure) && !isBeside(run.text, span, words);
}
