import { targetsOf } from '../domain/ledger/unit-on.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import { problemAt, type Finding } from './problem-at.ts';

type Field = 'from' | 'to' | 'honours';

const neededBy: Record<UnitEvent['event'], readonly Field[]> = {
  rename: ['from', 'to'],
  move: ['from', 'to'],
  merge: ['to', 'honours'],
  split: ['to', 'honours'],
  dissolve: [],
};

/** Each kind of unit event has its own columns; a merge names one other unit, a split at least one new one. */
export function unitEventFields(registry: Registry): Problem[] {
  return registry.unitEvents.flatMap((event) =>
    findingsOf(event).map((finding) => problemAt(event.origin, finding)),
  );
}

function findingsOf(row: UnitEvent): Finding[] {
  const { event, unit } = row;
  const needed = neededBy[event];
  const findings: Finding[] = [];
  for (const field of ['from', 'to', 'honours'] as const) {
    const value = row[field];
    if (value === undefined && needed.includes(field)) {
      findings.push({ code: 'HB325', field: [field], args: { event, column: field } });
    }
    if (value !== undefined && !needed.includes(field)) {
      findings.push({ code: 'HB326', field: [field], args: { event, column: field, value } });
    }
  }
  if (row.to === undefined) return findings;
  const targets = targetsOf(row);
  if (event === 'merge' && (targets.length !== 1 || targets[0] === unit)) {
    findings.push({ code: 'HB327', field: ['to'], args: { unit, to: row.to } });
  }
  if (event === 'split' && !targets.some((target) => target !== unit)) {
    findings.push({ code: 'HB333', field: ['to'], args: { unit, to: row.to } });
  }
  return findings;
}
