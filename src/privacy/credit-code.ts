import type { Finding } from './finding.ts';
import { masked } from './number-run.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const candidates = /(?<![A-Za-z0-9])[1-9AN][1-9A]\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![A-Za-z0-9])/g;

/** Unified social credit codes with a right check character (GB 32100-2015, 4.7): of firms, and of one-man firms. */
export function creditCodes(text: string): Finding[] {
  return Array.from(text.matchAll(candidates))
    .filter(({ 0: value }) => creditCheckOf(value) === value[17])
    .map(({ 0: value, index }) => {
      return { kind: 'credit-code', start: index, end: index + 18, masked: masked(value, 4, 4), value };
    });
}

/** The check character of the seventeen that `value` begins with. */
export function creditCheckOf(value: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(value[at] ?? ''), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}
