import type { Step, StepName } from './step.ts';

/** What holds, in one word, as `data-verdict` says it. */
export type VerdictName = 'valid' | 'expired' | 'revoked' | 'suspended' | 'forged' | 'unknown';

export interface Verdict {
  name: VerdictName;
  /** The step that decided. */
  by?: StepName | undefined;
  /** Unknown only because the network was missing: what the copies of `storedAt`, the oldest, come to. */
  stored?: { name: VerdictName; at: number } | undefined;
}

/**
 * What steps come to. Valid only if every one has passed, on the network: what was saved earlier says how it was
 * then. What was altered stays altered, and what was revoked stays revoked.
 */
export function verdictOf(steps: readonly Step[]): Verdict {
  const told = verdictAsTold(steps);
  const times = steps.flatMap(({ storedAt }) => storedAt ?? []);
  if (times.length === 0 || !['valid', 'expired', 'suspended'].includes(told.name)) return told;
  return { name: 'unknown', stored: { name: told.name, at: Math.min(...times) } };
}

function verdictAsTold(steps: readonly Step[]): Verdict {
  const first = (is: (step: Step) => boolean) => steps.find(is)?.name;
  const failed = (why: string) => first((step) => step.result === 'failed' && step.why === why);

  const forged = first(({ name, result }) => result === 'failed' && groundwork.has(name));
  if (forged) return { name: 'forged', by: forged };
  const open = first(({ name, result }) => result !== 'passed' && groundwork.has(name));
  if (open) return { name: 'unknown', by: first(({ result }) => result === 'undone') ?? open };

  // Of what is over the ledger knows why.
  const over = steps.findLast((step) => step.result === 'failed' && step.why === 'over')?.name;
  const revoked = failed('revoked');
  // The list also takes back what ended early without being revoked, such as with its community.
  if (revoked && !(revoked === 'status' && over === 'ledger')) return { name: 'revoked', by: revoked };
  const suspended = failed('suspended');
  if (suspended) return { name: 'suspended', by: suspended };
  if (over) return { name: 'expired', by: over };
  const undone = first(({ result }) => result !== 'passed');
  return undone ? { name: 'unknown', by: undone } : { name: 'valid' };
}

/** Whether it is genuine at all; without these no other step means anything. */
const groundwork: ReadonlySet<StepName> = new Set(['file', 'issuer', 'proof']);
