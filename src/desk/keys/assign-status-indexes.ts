import { isGrantedHere, type Plaque } from '../../domain/plaque.ts';
import type { Registry } from '../../domain/registry.ts';
import type { ContentChange } from '../content-change.ts';
import { cellOf, csvRecord, csvText, openCsv } from '../import/write/csv-file.ts';
import { statusIndexGiver, type RandomBelow } from './status-index-giver.ts';

/** Gives every board that the issuer may sign a place in the status lists, where it has none; others stay as they are. */
export function assignStatusIndexes(
  { plaques, programs }: Registry,
  text: (path: string) => string | undefined,
  random: RandomBelow,
): { changes: ContentChange[]; count: number } {
  const all = [...plaques.values()];
  const give = statusIndexGiver(
    all.flatMap(({ statusIndex }) => statusIndex ?? []),
    random,
  );
  const lacking = all.filter((plaque) => {
    const program = programs.get(plaque.program);
    return plaque.statusIndex === undefined && program !== undefined && isGrantedHere(plaque, program);
  });
  const byFile = Map.groupBy(lacking, ({ origin }) => origin.file);
  const changes = [...byFile].map(([path, boards]) =>
    withIndexes({ path, before: text(path) }, boards, give),
  );
  return { changes, count: lacking.length };
}

function withIndexes(
  { path, before }: Omit<ContentChange, 'text'>,
  boards: readonly Plaque[],
  give: () => number,
): ContentChange {
  const file = openCsv(path, before, []);
  const at = new Map(file.records.map(({ cells }, row) => [cellOf(file, cells, 'number'), row]));
  for (const { number } of boards) {
    const row = at.get(number);
    const record = row === undefined ? undefined : file.records[row];
    if (row === undefined || record === undefined) throw new Error(`${path} has no row of ${number}`);
    file.records[row] = csvRecord(file, { statusIndex: String(give()) }, record.cells);
  }
  return { path, before, text: csvText(file) };
}
