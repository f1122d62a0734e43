import type { Problem } from '../domain/problem.ts';
import type { Register } from '../domain/register.ts';
import { unique } from '../rules/unique.ts';
import type { DocumentReading, TableReading } from './file-reading.ts';
import { namedDocuments } from './named-documents.ts';
import { section, type Section } from './section.ts';
import { tablesBeside } from './tables-of-documents.ts';

/** Registers by id with their entries. Entries without the head of their register are refused. */
export function registersOf(
  heads: readonly DocumentReading<'register'>[],
  tables: readonly TableReading<'register-entries'>[],
): Section<Map<string, Register>> {
  const beside = tablesBeside(tables, heads, 'HB686');
  const problems: Problem[] = [...beside.problems];
  const named = namedDocuments(heads, (data, id, { path, body }): Register => {
    const rows = (beside.tableOf(path)?.rows ?? []).map((row) => ({ ...row, register: id }));
    const { map, problems: twice } = unique(rows, { of: (entry) => entry.id, field: 'id' });
    problems.push(...twice);
    return { ...data, id, entries: map, bodyMarkdown: body, origin: { file: path, line: 1 } };
  });
  return section(named.value, {
    problems: [...problems, ...named.problems],
    refusedDocuments: named.refusedDocuments,
    refusedRows: rowsIn(tables) - entriesIn(named.value),
  });
}

/** Entries of all registers. */
export function entriesIn(registers: ReadonlyMap<string, Register>): number {
  return [...registers.values()].reduce((sum, { entries }) => sum + entries.size, 0);
}

function rowsIn(tables: readonly TableReading[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
