import type { Rule } from './rule.ts';

/** Every rule across records. The transitions of events are the ledger's: see `openLedger`. */
export const allRules: readonly Rule[] = [];
