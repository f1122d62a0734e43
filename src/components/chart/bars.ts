import { formatCount } from '../../i18n/format.ts';
import type { Link } from '../../views/head.ts';
import { scaleFor } from './scale.ts';

/** A mark on the scale of bars; a target is drawn across the bar, darker than other marks. */
export interface BarTick {
  value: number;
  text: string;
  target?: boolean | undefined;
}

/** The scale of bars: `of` is the value at their end. */
export interface BarsScale {
  of: number;
  ticks: BarTick[];
}

/** A bar with its name and its figure; without a value there is no bar, and `figure` says why: `＊`, `—`. */
export interface BarRow {
  name: string | Link;
  value: number | undefined;
  /** As it is printed behind the bar: `52.2%`, `28`. */
  figure: string;
  /** What the figure is a part of, printed behind it: `37` in `28／37`. */
  whole?: string | undefined;
  /** What the bar says to those who cannot see it: `75.7%`, `不公开`. */
  label: string;
}

/** Shares of a whole, values between 0 and 1. */
export const shareScale: BarsScale = {
  of: 1,
  ticks: [
    { value: 0, text: '0' },
    { value: 0.5, text: '50%' },
    { value: 1, text: '100%' },
  ],
};

/** Percentages of a target; the bars go on beyond it, so that its line is seen, in steps of 50. */
export function targetScale(percents: readonly number[]): BarsScale {
  const of = Math.max(125, Math.ceil(Math.max(0, ...percents) / 25) * 25);
  // More than three or four labels would touch one another on a phone.
  const step = of <= 150 ? 50 : Math.ceil(of / 400) * 100;
  const ticks = Array.from({ length: Math.floor(of / step) + 1 }, (_, at) => at * step);
  return {
    of,
    ticks: ticks.map((value) => ({ value, text: value === 0 ? '0' : `${value}%`, target: value === 100 })),
  };
}

/** Counts, from 0 to a round number that holds them all. */
export function countScale(counts: readonly number[]): BarsScale {
  const { top, ticks } = scaleFor(counts, 3);
  return { of: top, ticks: ticks.map((value) => ({ value, text: formatCount(value) })) };
}
