import type { Guide } from './guide.ts';
import { fileOf, nearKeys } from './keys.ts';
import { lettersOf, soundOf } from './letters.ts';
import { keyOfQuestion } from './question-key.ts';
import { questionsOf, UNLIKELY, type Question } from './questions.ts';
import { compareRows } from './rank.ts';
import { parseRows, type NameRow } from './row.ts';
import { fitOf, isNear, type Fit } from './units.ts';

export interface NamesAnswer {
  /** The best first. */
  rows: NameRow[];
  /** True if no name is as asked, and the rows are those that are nearly so. */
  isNear: boolean;
  /** True if part of the table could not be loaded, so that rows may be missing. */
  isPartial: boolean;
}

/** Reads a file of the table, by its number. */
export type LoadFile = (file: number) => Promise<string>;

/** Pages that are called as a query says, `keep` let through. One small file answers most queries. */
export async function findNames(
  query: string,
  guide: Guide,
  load: LoadFile,
  keep: (row: NameRow) => boolean = () => true,
): Promise<NamesAnswer> {
  const table = openTable(guide, load);
  const questions = questionsOf(query, guide);
  const best = new Scores();
  const ask = async (some: readonly Question[], alike: boolean) => {
    const keys = some.map((question) => ({ question, key: keyOfQuestion(question, guide) }));
    await Promise.all(
      keys.map(async ({ question, key }) => {
        const rows = key === undefined ? [] : await table.rowsOf(key);
        for (const row of rows.filter(keep)) best.add(row, scoreOf(row, question, guide, alike));
      }),
    );
  };
  await ask(
    questions.filter(({ order }) => order < UNLIKELY),
    false,
  );
  if (best.size === 0)
    await ask(
      questions.filter(({ order }) => order >= UNLIKELY),
      false,
    );
  if (best.size > 0) return { rows: best.sorted(), isNear: false, isPartial: table.isPartial() };

  await ask(questions, true);
  for (const row of (await nearRows(questions, guide, table.rowsOf)).filter(keep)) best.add(row, 0);
  return { rows: best.sorted(), isNear: best.size > 0, isPartial: table.isPartial() };
}

/** Rows with a name of four letters or more that differs from what is asked by one. */
async function nearRows(
  questions: readonly Question[],
  guide: Guide,
  rowsOf: (key: string) => Promise<NameRow[]>,
): Promise<NameRow[]> {
  const asked = questions.flatMap(({ parts: [units = []], street }) => {
    const letters = units.flatMap((unit) => (unit.kind === 'letter' ? [unit.letter] : []));
    return letters.length === units.length ? [{ letters, street }] : [];
  });
  const found = asked.flatMap(({ letters, street }) =>
    nearKeys(letters.map((letter) => soundOf(letter, guide.letters))).map(async (key) =>
      (await rowsOf(key)).filter(
        (row) =>
          (street === undefined || row.street === street) &&
          row.names.some(
            (name) => name.length >= letters.length && isNear(lettersOf(name, guide.letters), letters),
          ),
      ),
    ),
  );
  return (await Promise.all(found)).flat();
}

function openTable(guide: Guide, load: LoadFile) {
  let isPartial = false;
  const read = new Map<number, Promise<NameRow[]>>();
  const rowsOf = (key: string): Promise<NameRow[]> => {
    const file = fileOf(key, guide.files);
    const reading = read.get(file) ?? readRows(file);
    read.set(file, reading);
    return reading;
  };
  const readRows = async (file: number): Promise<NameRow[]> => {
    try {
      return parseRows(await load(file), guide.values);
    } catch (failure) {
      // The others answer; the reader is told.
      console.warn(failure);
      isPartial = true;
      return [];
    }
  };
  return { rowsOf, isPartial: () => isPartial };
}

const FITS: Record<Fit, number> = { whole: 0, beginning: 2, part: 4 };
const PER_ORDER = 10;

/** The lower the better; undefined if the row is no answer. */
function scoreOf(row: NameRow, question: Question, { letters }: Guide, alike: boolean): number | undefined {
  const { parts, street, date, order } = question;
  if (street !== undefined && row.street !== street) return undefined;
  // Of documents of a month the newest comes first, whatever their kind.
  if (date) return isOn(row.date, date) ? order * PER_ORDER + 1 - dayNumber(row) / 1e8 : undefined;
  const names = row.names.map((name) => lettersOf(name, letters));
  let score = 0;
  for (const units of parts) {
    const fits = names.flatMap((name, at) => {
      const fit = fitOf(units, name, letters, alike);
      return fit === undefined ? [] : [FITS[fit] + Math.min(at, 1)];
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

class Scores {
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
