import type { Problem } from '../domain/problem.ts';
import type { Column, Field } from './columns.ts';
import { unknownField } from './issue-problem.ts';
import type { Place } from './text.ts';

type HeaderProblem = Omit<Problem, 'file'>;

/** No column has a name nearly as long; more of a header cell need not be looked at or printed. */
const longestName = 100;

/** Compares the first record of a table with the columns its kind has. */
export function readHeader(
  cells: readonly string[],
  columns: readonly Column[],
  placeOf: (index: number) => Place,
): { fields: Field[]; problems: HeaderProblem[] } {
  const names = cells.map((cell) => cell.trim().slice(0, longestName));
  const known = columns.map(({ name }) => name);
  const problems: HeaderProblem[] = [];
  const report = (code: string, index: number, args: Problem['args'], suggestion?: string) =>
    problems.push({ code, field: [names[index] ?? ''], ...placeOf(index), args, suggestion });

  const separator = names.length === 1 ? /[;\t；，]/.exec(names[0] ?? '')?.[0] : undefined;
  if (separator !== undefined) {
    report('HB138', 0, { separator: separator === '\t' ? 'Tab' : separator });
    return { fields: [], problems };
  }
  const absent = known.filter((column) => !names.includes(column));
  const missing = columns.filter(({ name, required }) => required && !names.includes(name));
  for (const [index, name] of names.entries()) {
    if (name === '') report('HB137', index, { column: index + 1 });
    else if (names.indexOf(name) < index) report('HB132', index, { column: name });
    else if (!known.includes(name)) {
      const { suggestion } = unknownField(name, absent);
      if (suggestion === undefined) report('HB131', index, { column: name, allowed: known.join('、') });
      else report('HB139', index, { column: name, suggestion }, suggestion);
    }
  }
  for (const { name } of missing) {
    if (problems.some(({ suggestion }) => suggestion === name)) continue;
    problems.push({ code: 'HB130', line: placeOf(0).line, column: 1, field: [name], args: { column: name } });
  }
  return { fields: columns.map((column) => ({ column, index: names.indexOf(column.name) })), problems };
}
