import { BEST, nearKeys } from './keys.ts';
import { soundOf, type Letters } from './letters.ts';
import { openTable, type Names, type OpenTable } from './open-table.ts';
import { keyOfQuestion } from './question-key.ts';
import { isPossible, NEARLY, questionsOf, UNLIKELY, type Question } from './questions.ts';
import type { NameRow } from './row.ts';
import { scoreOf, Scores } from './score.ts';
import { isNear } from './units.ts';

export interface NamesAnswer {
  /** The best first. */
  rows: NameRow[];
  /** True if no name is as asked, and the rows are those that are nearly so. */
  isNear: boolean;
  /** True if part of a table could not be loaded, so that rows may be missing. */
  isPartial: boolean;
  /** True if so much is called so that only the best rows are kept: there are more. */
  isCut: boolean;
}

export interface FindOptions {
  /** Rows that are wanted; all by default. */
  keep?: (row: NameRow) => boolean;
  /** False: names with a wrong letter are not looked for, which takes up to seven files more. */
  near?: boolean;
  /** Once it is aborted, no further file is loaded, and the answer is its reason as an error. */
  signal?: AbortSignal | undefined;
}

/** Pages that are called as a query says. One small file of each table answers most queries. */
export async function findNames(
  query: string,
  { tables: stored, letters }: Names,
  { keep = () => true, near = true, signal }: FindOptions = {},
): Promise<NamesAnswer> {
  const tables = stored.map((table) => {
    const questions = questionsOf(query, table.guide, letters);
    return { table: openTable(table, letters, signal), questions };
  });
  const best = new Scores();
  let isCut = false;
  const ask = async (isAsked: (question: Question) => boolean, alike: boolean) => {
    signal?.throwIfAborted();
    const asking = tables.flatMap(({ table, questions }) =>
      questions
        .filter((question) => isAsked(question) && isPossible(question, table.guide, letters, alike))
        .map(async (question) => {
          const found = keyOfQuestion(question, table.guide, letters);
          if (!found) return;
          let count = 0;
          for (const open of await table.rowsOf(found.key)) {
            const score = keep(open.row) ? scoreOf(open, question, letters, alike) : undefined;
            best.add(open.row, score);
            if (score !== undefined) count += 1;
          }
          if (!found.isComplete && count >= BEST) isCut = true;
        }),
    );
    await Promise.all(asking);
  };
  const answer = (isNearOnly: boolean): NamesAnswer => {
    signal?.throwIfAborted();
    return {
      rows: best.sorted(),
      isNear: isNearOnly && best.size > 0,
      isPartial: tables.some(({ table }) => table.isPartial()),
      isCut,
    };
  };

  await ask(({ order }) => order < UNLIKELY, false);
  if (best.size === 0) await ask(({ order }) => order >= UNLIKELY && order < NEARLY, false);
  if (best.size > 0) return answer(false);
  await ask(() => true, true);
  if (near) {
    signal?.throwIfAborted();
    const found = tables.map(({ table, questions }) => nearRows(questions, table, letters));
    for (const row of (await Promise.all(found)).flat().filter(keep)) best.add(row, 0);
  }
  return answer(true);
}

/** Rows with a name of four letters or more that differs from what is asked by one. */
async function nearRows(
  questions: readonly Question[],
  { guide, rowsOf }: OpenTable,
  letters: Letters,
): Promise<NameRow[]> {
  const asked = questions.flatMap(({ parts: [units = []], street }) => {
    const written = units.flatMap((unit) => (unit.kind === 'letter' ? [unit.letter] : []));
    return written.length === units.length ? [{ written, street }] : [];
  });
  const isKnown = (sound: string) => guide.sounds.has(sound) || /^[a-z\d]$/.test(sound);
  const found = asked.flatMap(({ written, street }) =>
    nearKeys(
      written.map((letter) => soundOf(letter, letters)),
      isKnown,
    ).map(async (key) =>
      (await rowsOf(key)).flatMap(({ row, letters: namesOf }) => {
        if (street !== undefined && row.street !== street) return [];
        return namesOf().some((name) => isNear(name, written)) ? [row] : [];
      }),
    ),
  );
  return (await Promise.all(found)).flat();
}
