import type { Finding, FindingKind } from './finding.ts';
import { masked } from './number-run.ts';
import { isBeside } from './surroundings.ts';

interface Shape {
  kind: FindingKind & ('passport' | 'permit');
  pattern: RegExp;
  /** Where left out, the shape alone says enough. */
  beside?: RegExp;
}

const permitWords = /通行证|回乡证|台胞证|permit/i;

/** Shapes of the numbers of passports and travel permits (公安部, numbering since 1997, 2012, 2019). */
const shapes: readonly Shape[] = [
  { kind: 'passport', pattern: /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|(?:SE|DE|PE|MA)\d{7})$/ },
  { kind: 'passport', pattern: /^[A-Z]{1,2}\d{7,8}$/, beside: /护照|passport/i },
  { kind: 'permit', pattern: /^[HM]\d{8}(?:\d{2})?$/ },
  { kind: 'permit', pattern: /^(?:[CWTL]\d{8}|C[A-HJ-NP-Z]\d{7}|\d{8})$/, beside: permitWords },
];

const lettered = /[A-ZＡ-Ｚ]{1,2}[ -]?[0-9０-９]{7,10}(?![A-Za-z0-9０-９_]|\.[A-Za-z])/g;
const eightDigits = /(?<![0-9])[0-9]{8}(?![A-Za-z0-9_]|\.[A-Za-z])/g;

/** What stands before a part of an address, a code or a file name. */
const joined = /[A-Za-z0-9０-９Ａ-Ｚ_/%&=.#-]/;

/** Numbers of passports, and of permits to travel to and from Hong Kong, Macao and Taiwan. */
export function travelDocuments(text: string): Finding[] {
  const patterns = permitWords.test(text) ? [lettered, eightDigits] : [lettered];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index: start }): Finding[] => {
      if (joined.test(text.slice(Math.max(0, start - 1), start))) return [];
      const value = found.normalize('NFKC').replaceAll(/[ -]/g, '');
      const part = { start, end: start + found.length };
      const shape = shapes.find(
        (one) => one.pattern.test(value) && (one.beside === undefined || isBeside(text, part, one.beside)),
      );
      if (shape === undefined || (shape.beside === undefined && looksLikeDay(value))) return [];
      return [{ kind: shape.kind, ...part, masked: masked(value, 1, 3), value }];
    }),
  );
}

/** `G20220501`: a letter and a day are what offices call files and boards. */
function looksLikeDay(value: string): boolean {
  return /^\D(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d\d)?$/.test(value);
}
