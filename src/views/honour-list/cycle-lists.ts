import { differenceBetween, type Difference } from '../../domain/ledger/difference-between.ts';
import { holdersOn } from '../../domain/ledger/holders-on.ts';
import type { Ledger, Span } from '../../domain/ledger/ledger.ts';
import type { Cycle } from '../../domain/cycle.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Registry } from '../../domain/registry.ts';
import { changeTerms } from '../../i18n/terms.ts';
import { paths } from '../paths.ts';
import type { BooksView, ChangeCause, ChangeCount } from '../honour/honour.ts';
import type { Link } from '../head.ts';
import { groupedBy, oncePer } from '../once.ts';

const causes = Object.keys(changeTerms) as ChangeCause[];

/** The honour list of a cycle that has begun, and the day it speaks of. */
export interface CycleList {
  program: Program;
  cycle: Cycle;
  asOf: PlainDate;
  /** The program's newest list, and it speaks of the day of the build. */
  current: boolean;
  previous: CycleList | undefined;
  link: Link;
}

export interface CycleLists {
  /** Lists of a program that exist on the day, oldest first. */
  of: (program: string) => readonly CycleList[];
  newest: (program: string) => CycleList | undefined;
  after: (list: CycleList) => CycleList | undefined;
  at: (program: string, cycle: string) => CycleList | undefined;
  /** Units that hold an honour of the list; a unit with two levels counts once. */
  count: (list: CycleList) => number;
  /** Rows of the list: one for each unit and level. */
  rows: (list: CycleList) => number;
  /** Units of each level, from low to high. */
  levels: (list: CycleList) => { id: string; name: string; count: number }[];
  /** Who came and who left since the list before; undefined for the first. */
  difference: (list: CycleList) => Difference | undefined;
  /** The same in figures. */
  books: (list: CycleList) => BooksView | undefined;
  /** Holders in force on the day of the build. */
  today: (program: string) => TodaysHolders;
}

export interface TodaysHolders {
  count: number;
  /** Units, by level id. */
  levels: ReadonlyMap<string, number>;
  spans: readonly Span[];
}

/**
 * The lists of all programs. A list speaks of the last day before the next cycle's validity, or of `today` if that comes first. In a program
 * of cycles it goes no further than the validity it lists: on the day after there is nobody left to list, and
 * the list of those who were remains the record of the cycle.
 */
export function cycleListsOf(
  registry: Pick<Registry, 'programs' | 'cycles'>,
  ledger: Ledger,
  today: PlainDate,
): CycleLists {
  const cycles = groupedBy(registry.cycles.values(), ({ program }) => program);
  const of = oncePer((programId: string): CycleList[] => {
    const program = registry.programs.get(programId);
    if (!program) return [];
    const all = cycles.get(programId) ?? [];
    const begun = all.filter(({ validity }) => validity.from <= today);
    const lists: CycleList[] = [];
    for (const cycle of begun) {
      const asOf = listDay(program, cycle, all, today);
      const current = asOf === today && lists.length === begun.length - 1;
      const link = { text: cycle.title, path: paths.honourList(programId, cycle.id) };
      lists.push({ program, cycle, asOf, current, previous: lists.at(-1), link });
    }
    return lists;
  });
  const size = oncePer(({ program, asOf }: CycleList) => {
    const spans = holdersOn(ledger, { program: program.id }, asOf);
    const levels = levelCounts(spans);
    return {
      units: unitsOf(spans),
      rows: spans.length,
      levels: program.levels.list.map(({ id, name }) => ({ id, name, count: levels.get(id) ?? 0 })),
    };
  });
  const difference = oncePer(
    ({ program, previous, asOf }: CycleList) =>
      previous && differenceBetween(ledger, { program: program.id }, previous.asOf, asOf),
  );
  return {
    of,
    newest: (program) => of(program).at(-1),
    after: (list) => of(list.program.id)[of(list.program.id).indexOf(list) + 1],
    at: (program, cycle) => of(program).find((list) => list.cycle.id === cycle),
    count: (list) => size(list).units,
    rows: (list) => size(list).rows,
    levels: (list) => size(list).levels,
    difference,
    // Every page of a list tells them.
    books: oncePer((list: CycleList) => {
      const { previous, asOf } = list;
      const changes = difference(list);
      return (
        previous && changes && booksOf(previous.asOf, size(previous).units, changes, asOf, size(list).units)
      );
    }),
    today: oncePer((program: string) => {
      const spans = holdersOn(ledger, { program }, today);
      return { count: unitsOf(spans), levels: levelCounts(spans), spans };
    }),
  };
}

function listDay(program: Program, cycle: Cycle, all: readonly Cycle[], today: PlainDate): PlainDate {
  const next = all.find(({ validity }) => validity.from > cycle.validity.from);
  const days = [today];
  if (next) days.push(addDays(next.validity.from, -1));
  if (program.period.kind === 'cycle' && cycle.validity.to) days.push(cycle.validity.to);
  return days.reduce((a, b) => (a < b ? a : b));
}

/** A unit has a level at most once, so spans count units. */
function levelCounts(spans: readonly Span[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { level } of spans) levels.set(level, (levels.get(level) ?? 0) + 1);
  return levels;
}

/** Different units among spans that come in the order of units. */
function unitsOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span, index) => (spans[index - 1]?.unit === span.unit ? sum : sum + 1), 0);
}

function booksOf(
  since: PlainDate,
  before: number,
  difference: Difference,
  asOf: PlainDate,
  after: number,
): BooksView {
  return {
    since,
    before,
    entered: changeCounts(difference.entered),
    left: changeCounts(difference.left),
    asOf,
    after,
  };
}

/** Counts of each cause, causes in the order of their terms. */
function changeCounts(changes: readonly { unit: string; cause: ChangeCause }[]): ChangeCount[] {
  const byCause = groupedBy(changes, ({ cause }) => cause);
  return causes.flatMap((cause) => {
    const count = byCause.get(cause)?.length;
    return count ? [{ cause, count }] : [];
  });
}
