import type { Finding } from './finding.ts';
import { masked, spansOfLength, type NumberRun } from './number-run.ts';
import { touchesLetter } from './surroundings.ts';

/** First two digits: provinces, 81 82 83 residence permits of Hong Kong, Macao and Taiwan residents (GB 11643-1999). */
const prefixes = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * Resident identity numbers (17 digits and a check character), those of foreigners' residence cards since 2023
 * (they begin with 9), and disability certificates, which are the same number and two digits more.
 */
export function identityNumbers(run: NumberRun): Finding[] {
  return [20, 18].flatMap((length) =>
    [...spansOfLength(run, length)]
      .filter(({ value }) => isIdentityNumber(value.slice(0, 18)) && /^\d*$/.test(value.slice(18)))
      .map(({ value, start, end }) => {
        return { kind: 'identity-number', start, end, masked: masked(value, 2, 3), value };
      }),
  );
}

/** The form of 15 digits, issued until 1999: no check character, so it can only be suspected. */
export function oldIdentityNumbers(run: NumberRun): Finding[] {
  return run.groups
    .filter(({ value }) => /^\d{15}$/.test(value) && hasPrefix(value) && isDay(`19${value.slice(6, 12)}`))
    .filter((group) => !touchesLetter(run.text, group))
    .map(({ value, start, end }) => {
      return { kind: 'old-identity-number', start, end, masked: masked(value, 2, 3), value };
    });
}

/** Prefix, day of birth and check character of 18 characters (GB 11643-1999, 4.2). */
export function isIdentityNumber(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value) || !hasPrefix(value) || !isDay(value.slice(6, 14))) return false;
  return checkCharacterOf(value) === value[17];
}

/** The check character of the seventeen digits that `value` begins with (ISO 7064, MOD 11-2). */
export function checkCharacterOf(value: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return checkCharacters[sum % 11] ?? '';
}

function hasPrefix(value: string): boolean {
  return value.startsWith('9') || prefixes.has(value.slice(0, 2));
}

/** Is `YYYYMMDD` a day between 1850 and 2099? */
function isDay(digits: string): boolean {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const time = Date.parse(day);
  return day > '1850' && day < '2100' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
