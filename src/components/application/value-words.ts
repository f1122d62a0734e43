import { formatCount } from '../../i18n/format.ts';
import type { IndicatorValueView } from '../../views/application/application-values.ts';

/** 2887 of 4770 persons: `2,887/4,770人`; 33 per cent: `33%`; a count out of a whole is no percentage: `2,887/4,770`. */
export function figureWords(
  unit: string,
  { actual, of }: { actual: number; of?: number | undefined },
): string {
  if (of === undefined) return figure(actual) + unit;
  return `${figure(actual)}/${figure(of)}${unit === '%' ? '' : unit}`;
}

/** The target that counts: a whole of its own, or that of the program; `≤` where it is the most allowed. */
export function targetWords({ unit, target, of, atMost }: IndicatorValueView): string {
  const goal = unit !== '%' && of !== undefined ? of : target;
  return `${atMost ? '≤' : '≥'}${figure(goal)}${unit}`;
}

/** Digits grouped before the decimal point only. */
function figure(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = formatCount(Number(whole));
  return part === undefined ? grouped : `${grouped}.${part}`;
}
