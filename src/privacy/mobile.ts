import type { Finding } from './finding.ts';
import { masked, spansOfLength, type NumberRun } from './number-run.ts';

/** Ways a mobile number is broken up; lists of figures seldom look like this. */
const groupings = new Set(['11', '3,4,4', '3,8', '7,4']);

/** Digit by digit; then it must be the whole run, for any eleven of more digits would do. */
const digitByDigit = Array(11).fill(1).join();

/** Mobile numbers of the mainland: eleven digits, the first 1, the second 3 to 9; with or without 86 or 0. */
export function mobiles(run: NumberRun): Finding[] {
  if (run.touchesLetter || run.isAmount) return [];
  const plain = [...spansOfLength(run, 11)].filter(
    ({ sizes }) => groupings.has(sizes.join()) || (run.groups.length === 11 && sizes.join() === digitByDigit),
  );
  const withCountry = run.groups.flatMap(({ value, start, end }) => {
    const number = /^(?:(?:00)?86|0)(\d{11})$/.exec(value)?.[1];
    return number === undefined ? [] : [{ value: number, start, end }];
  });
  return [...plain, ...withCountry]
    .filter(({ value }) => /^1[3-9]\d{9}$/.test(value))
    .map(({ value, start, end }) => ({ kind: 'mobile', start, end, masked: masked(value, 3, 4) }));
}
