import { openLedger } from '../../domain/ledger/open-ledger.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import type { Problem } from '../../domain/problem.ts';
import { aRegistry, type RegistryParts } from './registry.ts';

/** The ledger of a registry in which every row is legal; fails otherwise. */
export function aLedger(parts: Partial<RegistryParts>): Ledger {
  const { ledger, problems } = openLedger(aRegistry(parts));
  if (problems.length > 0) throw new Error(`The rows are not legal: ${JSON.stringify(problems)}`);
  return ledger;
}

/** What the ledger refuses, as `HB410 line 3`. */
export function refusals(parts: Partial<RegistryParts>): string[] {
  return openLedger(aRegistry(parts)).problems.map(placeOf);
}

/** Code and line of a problem: `HB410 line 3`. */
export function placeOf({ code, line }: Problem): string {
  return `${code} line ${line}`;
}
