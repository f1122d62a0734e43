/** An axis that begins at 0: the value at its end, and the values at its marks, 0 and `top` among them. */
export interface Scale {
  top: number;
  ticks: number[];
}

/**
 * The shortest axis of at most `most` equal steps that holds every value. A step is 1, 2, 2.5 or 5 times a power of
 * ten, and whole, because units are counted. Values below 0 and what is no number are left out of account.
 */
export function scaleFor(values: readonly number[], most = 4): Scale {
  const largest = Math.max(1, ...values.filter((value) => Number.isFinite(value)));
  const step = stepFor(largest / most);
  const steps = Math.ceil(largest / step);
  return { top: step * steps, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= least) ?? least;
  return Number.isInteger(step) ? step : Math.ceil(step);
}

/** Where a value stands on an axis that ends at `top`: `62.5%`, never outside of it; two decimals, for SVG. */
export function percentOf(value: number, top: number): string {
  const share = top > 0 ? Math.min(1, Math.max(0, value / top)) : 0;
  return `${Math.round(share * 10_000) / 100}%`;
}

/** Indices of at most `most` of `count` marks that get a label, evenly from the last one, which always has it. */
export function labelled(count: number, most: number): Set<number> {
  const every = Math.max(1, Math.ceil(count / most));
  return new Set(
    Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0),
  );
}
