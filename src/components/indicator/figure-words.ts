import { formatCount } from '../../i18n/format.ts';
import type { IndicatorFigure } from '../../views/office/indicator-figures.ts';

/** 60.5241 → `60.52%`: two decimals at most. */
export function percentWords(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}

/** A number of up to two decimals with its thousands parted: 4770 → `4,770`, 12.5 → `12.5`. */
export function amount(value: number): string {
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.');
  return formatCount(Number(whole)) + (decimals === undefined ? '' : `.${decimals}`);
}

/** What the office printed in place of the computed percentage; undefined where both are the same. */
export function printedWords({ percent, printed }: IndicatorFigure): string | undefined {
  if (!printed || percent === undefined) return undefined;
  if (printed.as === 'rounded') return undefined;
  return `印作${printed.percent}%${printed.as === 'otherwise' ? '，不符' : ''}`;
}

/** Percentage points with their sign: `+3.2`, `−1`, `持平`. */
export function changeWords(change: number): string {
  const rounded = Math.round(change * 100) / 100;
  if (rounded === 0) return '持平';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}
