import { cycleKey } from '../domain/cycle.ts';
import type { CertificationEvent } from '../domain/certification-event.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { streetOn } from '../domain/ledger/lies-in.ts';
import type { Problem } from '../domain/problem.ts';
import type { Program } from '../domain/program.ts';
import type { Quota } from '../domain/program-parts.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp } from './look-up.ts';
import { problemAt } from './problem-at.ts';

/** What takes a place: a renewal keeps the one it has. */
const taking: ReadonlySet<CertificationEvent['event']> = new Set(['certified', 'upgraded']);

/** In no cycle do more units come to an honour than its quotas allow; the first one too many and all after it are named. */
export function quotas(registry: Registry, ledger: Ledger): Problem[] {
  const limited = new Map(
    [...registry.programs].filter(([, { quotas: some }]) => some !== undefined && some.length > 0),
  );
  if (limited.size === 0) return [];
  const problems = unknownParts(registry, limited);
  const source = { units: registry.units, ledger };
  const taken = new Map<string, Set<string>>();
  for (const event of registry.events) {
    const program = taking.has(event.event) ? limited.get(event.program) : undefined;
    if (program === undefined) continue;
    for (const [index, quota] of (program.quotas ?? []).entries()) {
      if (!concerns(program, quota, event)) continue;
      // Where it lay on the day: a unit that moves takes no place with it.
      const street = quota.per === 'street' ? (streetOn(source, event.unit, event.date)?.id ?? '') : '';
      const key = `${program.id} ${index} ${event.cycle} ${street}`;
      const units = taken.get(key) ?? new Set<string>();
      taken.set(key, units.add(event.unit));
      if (units.size <= quota.most) continue;
      const args = {
        where: registry.units.get(street)?.name ?? program.name,
        cycle: registry.cycles.get(cycleKey(event.program, event.cycle))?.title ?? event.cycle,
        most: quota.most,
        unit: event.unit,
        count: units.size,
      };
      problems.push(problemAt(event.origin, { code: 'HB630', field: ['unit'], args }));
    }
  }
  return problems;
}

function concerns(program: Program, { level, cycle }: Quota, event: CertificationEvent): boolean {
  const own = event.level ?? (program.levels.list.length === 1 ? program.levels.list[0]?.id : undefined);
  return (level === undefined || level === own) && (cycle === undefined || cycle === event.cycle);
}

function unknownParts(registry: Registry, limited: ReadonlyMap<string, Program>): Problem[] {
  const looking = lookUp(registry);
  for (const { id: program, quotas: some = [], origin } of limited.values()) {
    for (const [index, { level, cycle }] of some.entries()) {
      if (level !== undefined) looking.level(program, level, origin, ['quotas', index, 'level']);
      if (cycle !== undefined) looking.cycle({ program, cycle }, origin, ['quotas', index, 'cycle']);
    }
  }
  return looking.problems;
}
