/**
 * A story that is told day by day: one program through two cycles, over the turn of a year and a 29 February. It is
 * plain data, from which `story-files.ts` writes a content folder and `lived-days.ts` says what must be true on each
 * day, each in its own way.
 */

/** First and last day of the walk; the day before the first there is nothing but the program. */
export const firstDay = '2023-11-30';
export const lastDay = '2024-03-08';

/** Later than anything in the story. */
export const afterAll = '2100-01-01';

export const program = 'calm';

/** The cycles of the program, 35 days each. */
export const cycles = {
  one: { validFrom: '2023-12-25', validTo: '2024-01-28' },
  two: { validFrom: '2024-01-29', validTo: '2024-03-03' },
} as const;
export type CycleId = keyof typeof cycles;

/** Compounds of the roll: id and name. */
export const units = {
  plum: '梅苑',
  peach: '桃苑',
  willow: '柳苑',
  pine: '松苑',
  maple: '枫苑',
  birch: '桦苑',
  cedar: '杉苑',
  aspen: '杨苑',
} as const;
export type UnitId = keyof typeof units;

/** One row of a cycle. */
export interface Row {
  date: string;
  unit: UnitId;
  event: string;
  cycle: CycleId;
  notice?: string;
  reason?: string;
}

const rows = (cycle: CycleId, date: string, event: string, who: string, notice?: string, reason?: string) =>
  who.split(' ').map((unit): Row => {
    const row: Row = { date, unit: unit as UnitId, event, cycle };
    if (notice !== undefined) row.notice = notice;
    if (reason !== undefined) row.reason = reason;
    return row;
  });

/** In the order of their days. */
export const ledgerRows: readonly Row[] = [
  ...rows('one', '2023-12-01', 'applied', 'plum peach willow pine maple birch'),
  ...rows('one', '2023-12-04', 'applied', 'cedar aspen'),
  ...rows('one', '2023-12-06', 'returned', 'aspen'),
  ...rows('one', '2023-12-08', 'withdrawn', 'cedar'),
  ...rows('one', '2023-12-11', 'reviewed', 'plum peach willow pine maple birch'),
  ...rows('one', '2023-12-12', 'announced', 'plum peach willow pine maple birch', 'mk-window-one'),
  ...rows('one', '2023-12-20', 'declined', 'birch', 'mk-result-one'),
  // Decided before it begins.
  ...rows('one', '2023-12-22', 'certified', 'plum peach willow pine maple', 'mk-list-one'),
  ...rows('one', '2024-01-05', 'suspended', 'willow', 'mk-adjust-one', '动态调整'),
  ...rows('two', '2024-01-08', 'applied', 'birch'),
  ...rows('one', '2024-01-10', 'suspended', 'pine', undefined, '动态调整'),
  ...rows('two', '2024-01-12', 'reviewed', 'birch'),
  ...rows('one', '2024-01-12', 'restored', 'willow'),
  // A holder that hands in again before its renewal.
  ...rows('two', '2024-01-15', 'applied', 'plum'),
  ...rows('two', '2024-01-16', 'announced', 'birch', 'mk-window-two'),
  ...rows('one', '2024-01-18', 'revoked', 'pine', 'mk-adjust-two', '动态调整'),
  ...rows('two', '2024-01-26', 'certified', 'birch', 'mk-list-two'),
  ...rows('two', '2024-01-26', 'renewed', 'plum peach willow', 'mk-list-two'),
  // Maple's validity has run out by itself two days before this row says why.
  ...rows('two', '2024-01-31', 'lapsed', 'maple'),
  ...rows('two', '2024-02-29', 'suspended', 'birch', undefined, '动态调整'),
  ...rows('two', '2024-03-02', 'restored', 'birch'),
];

/** Peach goes into a holder; willow into a unit that holds nothing and takes its honour over. */
export const merges = [
  { date: '2024-02-20', unit: 'peach', into: 'plum', notice: 'mk-merge' },
  { date: '2024-02-22', unit: 'willow', into: 'cedar', notice: 'mk-merge-two' },
] as const;

/** A name and a place in the roll that are those of today. */
export const renaming = { date: '2024-02-10', unit: 'aspen', from: '杨苑', to: '白杨苑' } as const;
export const move = { date: '2024-02-12', unit: 'plum', from: 'chunjiang', to: 'linjiang' } as const;

/** The day on which the street begins to publish in a folder of its own. */
export const joined = '2024-02-01';

export interface Board {
  number: string;
  unit: UnitId;
  hungOn: string;
  removedOn?: string;
}

export const boards: readonly Board[] = [
  { number: 'CALM-1', unit: 'plum', hungOn: '2023-12-28' },
  { number: 'CALM-2', unit: 'pine', hungOn: '2023-12-28', removedOn: '2024-01-20' },
  { number: 'CALM-3', unit: 'birch', hungOn: '2024-02-01' },
  { number: 'CALM-4', unit: 'peach', hungOn: '2023-12-29', removedOn: '2024-02-25' },
];
