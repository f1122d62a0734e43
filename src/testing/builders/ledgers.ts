import { openLedger } from '../../domain/ledger/open-ledger.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import type { Problem } from '../../domain/problem.ts';
import { wordsOf } from '../../i18n/gate/catalogue.ts';
import type { Rule } from '../../rules/rule.ts';
import { aRegistry, type RegistryParts } from './registry.ts';

/** The ledger of a registry in which every row is legal; fails otherwise. */
export function aLedger(parts: Partial<RegistryParts>): Ledger {
  const { ledger, problems } = openLedger(aRegistry(parts));
  if (problems.length > 0) throw new Error(`The rows are not legal: ${JSON.stringify(problems)}`);
  return ledger;
}

/** What the ledger refuses, as `HB410 line 3`. Every message must find its arguments. */
export function refusals(parts: Partial<RegistryParts>): string[] {
  return openLedger(aRegistry(parts)).problems.map((problem) => {
    fillIn(problem);
    return `${problem.code} line ${problem.line}`;
  });
}

/**
 * What a rule finds, as `HB303 cycles/epidemic-free/2022-01.csv:2 unit → huayuan`: code, place, field, mended value.
 * Every message must find its arguments.
 */
export function found(rule: Rule, parts: Partial<RegistryParts>): string[] {
  const registry = aRegistry(parts);
  return rule(registry, openLedger(registry).ledger).map((problem) => {
    fillIn(problem);
    const { code, file, line, field = [], suggestion } = problem;
    const place = `${code} ${file}${line === undefined ? '' : `:${line}`} ${field.join('.')}`;
    return suggestion === undefined ? place : `${place} → ${suggestion}`;
  });
}

function fillIn({ code, args }: Problem): void {
  wordsOf(code, args, 'zh');
  wordsOf(code, args, 'en');
}
