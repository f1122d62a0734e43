import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * The rule, run again only when a part of the registry that it looked at (or the ledger) is another object: half a
 * million events need not be checked again because one notice has changed. Rules are pure and parts are never
 * changed in place, so the answer would be the same.
 */
export function rememberedRule(rule: Rule): Rule {
  let before: { seen: Map<keyof Registry, unknown>; ledger: Ledger; problems: Problem[] } | undefined;
  return (registry, ledger) => {
    const isSame =
      before?.ledger === ledger && [...before.seen].every(([part, value]) => registry[part] === value);
    if (before === undefined || !isSame) {
      const seen = new Map<keyof Registry, unknown>();
      const watched = new Proxy(registry, {
        get: (target, part: keyof Registry) => {
          seen.set(part, target[part]);
          return target[part];
        },
      });
      before = { seen, ledger, problems: rule(watched, ledger) };
    }
    return before.problems;
  };
}
