import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';

/** A rule across records: looks at all of the content, returns what a clerk must mend. */
export type Rule = (registry: Registry, ledger: Ledger) => Problem[];
