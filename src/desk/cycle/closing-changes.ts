import type { CertificationEvent } from '../../domain/certification-event.ts';
import { cycleKey, type Cycle } from '../../domain/cycle.ts';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import type { Program } from '../../domain/program.ts';
import type { Registry } from '../../domain/registry.ts';
import type { ContentChange } from '../content-change.ts';
import { csvRecord, csvText, openCsv } from '../import/write/csv-file.ts';
import type { ClosingPlaques } from './closing-plaques.ts';

/** The text of a file of the content, by its path; undefined where there is none. */
export type TextAt = (path: string) => string | undefined;

/** The content with the new rows at the end of their cycle. */
export function withEvents(registry: Registry, cycle: Cycle, added: readonly CertificationEvent[]) {
  const rank = new Map([...registry.cycles.keys()].map((key, at) => [key, at]));
  const rankOf = (one: CertificationEvent) => rank.get(cycleKey(one.program, one.cycle)) ?? -1;
  const limit = rank.get(cycleKey(cycle.program, cycle.id)) ?? -1;
  const before = registry.events.filter((one) => rankOf(one) <= limit);
  const events = [...before, ...added, ...registry.events.filter((one) => rankOf(one) > limit)];
  const changed = { ...registry, events };
  return { registry: changed, ledger: openLedger(changed).ledger };
}

const eventColumns = ['date', 'unit', 'event', 'level', 'notice', 'reason', 'document'];

/** The table of the cycle with these rows at its end. */
export function eventsChange(
  text: TextAt,
  cycle: Cycle,
  events: readonly CertificationEvent[],
): ContentChange {
  const path = `cycles/${cycle.program}/${cycle.id}.csv`;
  const rows = events.map(({ date, unit, event, level = '', notice = '', reason = '', document = '' }) => {
    return { date, unit, event, level, notice, reason, document };
  });
  return withRows(text, path, eventColumns, rows);
}

const plaqueColumns = [
  'number',
  'unit',
  'level',
  'placement',
  'location',
  'hungOn',
  'removedOn',
  'removalConfirmedBy',
  'statusIndex',
];

/** The program's table of boards with those that were made; nothing where none were. */
export function plaquesChange(text: TextAt, program: Program, { made }: ClosingPlaques): ContentChange[] {
  if (made.length === 0) return [];
  const rows = made.map(({ number, unit, level = '', placement = '', statusIndex }) => ({
    number,
    unit,
    level,
    placement,
    statusIndex: String(statusIndex),
  }));
  return [withRows(text, `plaques/${program.id}.csv`, plaqueColumns, rows)];
}

function withRows(
  text: TextAt,
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): ContentChange {
  const before = text(path);
  const file = openCsv(path, before, columns);
  for (const row of rows) file.records.push(csvRecord(file, row));
  return { path, before, text: csvText(file) };
}
