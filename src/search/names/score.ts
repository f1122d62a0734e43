import type { Letters } from './letters.ts';
import type { OpenRow } from './open-table.ts';
import type { Question } from './questions.ts';
import { compareRows } from './rank.ts';
import type { NameRow } from './row.ts';
import { fitOf, type Fit } from './units.ts';

const FITS: Record<Fit, number> = { whole: 0, beginning: 2, part: 4 };
const PER_ORDER = 10;

/**
 * How well a row answers a question, the lower the better; undefined if it is no answer.
 *
 * @param alike letters that sound alike will do
 */
export function scoreOf(
  { row, letters: namesOf }: OpenRow,
  { parts, street, date, order }: Question,
  letters: Letters,
  alike: boolean,
): number | undefined {
  if (street !== undefined && row.street !== street) return undefined;
  // Of documents of a month the newest comes first, whatever their kind.
  if (date) return isOn(row.date, date) ? order * PER_ORDER + 1 - dayNumber(row) / 1e8 : undefined;
  let score = 0;
  for (const units of parts) {
    const fits = namesOf().flatMap((name, at) => {
      const fit = fitOf(units, name, letters, alike);
      // By one letter only what begins so is found: names that hold it are in no file together.
      return fit === undefined || (fit === 'part' && units.length === 1) ? [] : [FITS[fit] + Math.min(at, 1)];
    });
    if (fits.length === 0) return undefined;
    score = Math.max(score, Math.min(...fits));
  }
  return score + order * PER_ORDER;
}

function dayNumber({ date = '' }: NameRow): number {
  return Number(date.replaceAll('-', ''));
}

function isOn(date: string | undefined, [year = '', ...rest]: readonly string[]): boolean {
  return date?.startsWith([year.slice(1), ...rest].join('-')) === true;
}

/** Rows with the best score that each was given. */
export class Scores {
  readonly #rows = new Map<string, { row: NameRow; score: number }>();

  get size(): number {
    return this.#rows.size;
  }

  add(row: NameRow, score: number | undefined): void {
    const known = this.#rows.get(row.path)?.score ?? Infinity;
    if (score !== undefined && score < known) this.#rows.set(row.path, { row, score });
  }

  sorted(): NameRow[] {
    return [...this.#rows.values()]
      .toSorted((a, b) => a.score - b.score || compareRows(a.row, b.row))
      .map(({ row }) => row);
  }
}
