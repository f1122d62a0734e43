import type { CertificationEvent } from '../domain/certification-event.ts';
import type { Problem } from '../domain/problem.ts';
import type { Level } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

const granting: ReadonlySet<CertificationEvent['event']> = new Set(['certified', 'upgraded']);

/** What another office granted is only registered here, and then the row names that office's document. */
export function eventDocuments(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const event of registry.events) {
    if (!granting.has(event.event) || event.document !== undefined) continue;
    const level = levelOf(registry, event);
    if (level === undefined || level.grantedHere) continue;
    const args = { unit: event.unit, level: level.name, grantor: level.grantor };
    problems.push(problemAt(event.origin, { code: 'HB430', field: ['document'], args }));
  }
  return problems;
}

function levelOf(registry: Registry, { program, level }: CertificationEvent): Level | undefined {
  const levels = registry.programs.get(program)?.levels.list ?? [];
  return level === undefined && levels.length === 1 ? levels[0] : levels.find(({ id }) => id === level);
}
