import type { Book, Ledger } from '../domain/ledger/ledger.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** One board per holder and program (and level, where levels are independent), for a holder that was certified. */
export function plaqueHolders(registry: Registry, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const boards = new Map<string, Plaque>();
  const inOrder = [...registry.plaques.values()].sort(byPlace);
  for (const plaque of inOrder) {
    const book = ledger.books.get(plaque.program);
    if (book === undefined || !registry.units.has(plaque.unit)) continue;
    for (const finding of findingsOf(plaque, book, boards)) problems.push(problemAt(plaque.origin, finding));
  }
  return problems;
}

function findingsOf(plaque: Plaque, book: Book, boards: Map<string, Plaque>): Finding[] {
  const { unit, level } = plaque;
  const { mode, list } = book.program.levels;
  const program = book.program.name;
  if (book.program.plaque === undefined) return [{ code: 'HB331', field: ['number'], args: { program } }];
  if (mode === 'exclusive' && level !== undefined) {
    return [{ code: 'HB321', field: ['level'], args: { level, program } }];
  }
  if (mode === 'independent' && level === undefined && list.length > 1) {
    const levels = list.map(({ id }) => id).join('、');
    return [{ code: 'HB332', field: ['level'], args: { program, levels } }];
  }
  const key = `${plaque.program} ${unit} ${level ?? ''}`;
  const first = boards.get(key);
  if (first !== undefined) {
    const args = { unit, number: first.number, file: first.origin.file, line: first.origin.line };
    return [{ code: 'HB319', field: ['unit'], args }];
  }
  boards.set(key, plaque);
  // While a row of the program is refused, a missing certification may only follow from that.
  if (!book.whole || firstCertified(book, plaque) !== undefined) return [];
  return [{ code: 'HB320', field: ['unit'], args: { unit, program } }];
}

/** The day on which the holder of a board was first certified (at its level). */
export function firstCertified(book: Book, { unit, level }: Plaque): string | undefined {
  const days = (book.histories.get(unit) ?? [])
    .flatMap(({ certifications }) => certifications)
    .filter((certification) => level === undefined || certification.level === level)
    .map(({ decided }) => decided);
  return days.sort()[0];
}

function byPlace(a: Plaque, b: Plaque): number {
  if (a.origin.file !== b.origin.file) return a.origin.file < b.origin.file ? -1 : 1;
  return a.origin.line - b.origin.line;
}
