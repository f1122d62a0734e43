import type { EvalQuery } from './query-classes.ts';

/** What one query gave. */
export interface Answer {
  /** Paths of the hits, without base, the first five at least. */
  paths: string[];
  /** From the question to the first hit, or to the word that there is none. */
  ms: number;
  /** Fetched for it, as they came over the line. */
  bytes: number;
}

export interface Score {
  queries: number;
  /** Share of queries with a right hit first; among the first five; mean of 1 ÷ place of the first right one. */
  first: number;
  five: number;
  mrr: number;
  median_ms: number;
  p95_ms: number;
  median_bytes: number;
  p95_bytes: number;
}

/** Where one of the right pages stands among the first five, from 1; 0 if the query has failed. */
export function placeOf({ right, all }: EvalQuery, paths: readonly string[]): number {
  const five = paths.slice(0, 5);
  const isRight = (path: string) => right.has(path);
  // Hits behind the last right page do no harm.
  const isSpoilt = all && !five.slice(0, right.size).every(isRight);
  return isSpoilt ? 0 : five.findIndex(isRight) + 1;
}

export function score(places: readonly number[], answers: readonly Answer[]): Score {
  const share = (is: (place: number) => boolean) => places.filter(is).length / places.length;
  const [ms, bytes] = [answers.map((answer) => answer.ms), answers.map((answer) => answer.bytes)];
  return {
    queries: places.length,
    first: share((place) => place === 1),
    five: share((place) => place >= 1),
    mrr: places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
    median_ms: quantile(ms, 0.5),
    p95_ms: quantile(ms, 0.95),
    median_bytes: quantile(bytes, 0.5),
    p95_bytes: quantile(bytes, 0.95),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
