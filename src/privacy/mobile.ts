import type { Finding } from './finding.ts';
import { isDigitByDigit, masked, spansOfLength, type NumberRun, type NumberSpan } from './number-run.ts';
import { isAmount, isBeside, touchesLetter } from './surroundings.ts';

/** Ways a mobile number is broken up; lists of figures seldom look like this. */
const groupings = new Set(['11', '3,4,4', '3,8', '7,4']);

const words = /电话|手机|联系|号码|tel|phone|mobile/i;

/** Mobile numbers of the mainland: eleven digits, the first 1, the second 3 to 9; with or without 86 or 0. */
export function mobiles(run: NumberRun): Finding[] {
  const spans = [...spansOfLength(run, 11)].filter(
    (span) => /^1[3-9]/.test(span.value) && (groupings.has(span.sizes.join()) || isDigitByDigit(run, span)),
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
  if (!/^[^\S\n]+$/.test(gap)) return false;
  if (/^(?:00)?86$/.test(run.groups[span.first - 1]?.value ?? '')) return false;
  const isFigure = (index: number) => {
    const group = run.groups[index];
    if (group === undefined || spans.some(({ first, last }) => first <= index && index <= last)) return false;
    const before = run.text.slice(run.groups[index - 1]?.end ?? group.start - 1, group.start);
    const after = run.text.slice(group.end, run.groups[index + 1]?.start ?? group.end + 1);
    return /^\s*$/.test(before) && !/[-./年]/.test(after);
  };
  return (isFigure(span.first - 1) || isFigure(span.last + 1)) && !isBeside(run.text, span, words);
}
