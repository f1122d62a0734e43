import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { firstCertified } from './plaque-holders.ts';
import { problemAt } from './problem-at.ts';

/** A board is hung after the holder was certified, and removed after it was hung. */
export function plaqueDays(registry: Registry, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const plaque of registry.plaques.values()) {
    const { hungOn, removedOn, origin, number } = plaque;
    if (removedOn !== undefined && (hungOn === undefined || removedOn < hungOn)) {
      const args = { number, removedOn, hungOn: hungOn ?? '—' };
      problems.push(problemAt(origin, { code: 'HB322', field: ['removedOn'], args }));
    }
    const book = ledger.books.get(plaque.program);
    const certified = book === undefined ? undefined : firstCertified(book, plaque);
    if (hungOn !== undefined && certified !== undefined && hungOn < certified) {
      problems.push(
        problemAt(origin, { code: 'HB323', field: ['hungOn'], args: { number, hungOn, certified } }),
      );
    }
  }
  return problems;
}
