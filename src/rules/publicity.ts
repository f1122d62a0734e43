import { cyclesByProgram, type Cycle } from '../domain/cycle.ts';
import type { CertificationEvent } from '../domain/certification-event.ts';
import type { Problem } from '../domain/problem.ts';
import type { Program } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';
import { windowFindings } from './window-findings.ts';

const granting: ReadonlySet<CertificationEvent['event']> = new Set(['certified', 'upgraded']);

/**
 * Where a program has publicity, each cycle in which something is granted has a window, long enough by the calendar,
 * and nothing is granted before it has closed.
 */
export function publicity(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const cycle of registry.cycles.values()) {
    const program = registry.programs.get(cycle.program);
    if (program !== undefined) problems.push(...windowOf(registry, program, cycle));
  }
  const cycles = cyclesByProgram(registry.cycles);
  const named = new Set<Cycle>();
  for (const event of registry.events) {
    if (!granting.has(event.event)) continue;
    const cycle = cycles.get(event.program)?.get(event.cycle);
    const program = registry.programs.get(event.program);
    if (cycle === undefined || program?.publicity === undefined) continue;
    if (cycle.publicity === undefined) {
      if (!named.has(cycle)) problems.push(withoutWindow(program, cycle));
      named.add(cycle);
    } else if (event.date <= cycle.publicity.to) {
      const args = { date: event.date, unit: event.unit, event: event.event, to: cycle.publicity.to };
      problems.push(problemAt(event.origin, { code: 'HB433', field: ['date'], args }));
    }
  }
  return problems;
}

function windowOf(registry: Registry, program: Program, cycle: Cycle): Problem[] {
  const window = cycle.publicity;
  if (window === undefined) return [];
  if (program.publicity === undefined) {
    return [
      problemAt(cycle.origin, { code: 'HB438', field: ['publicity'], args: { program: program.name } }),
    ];
  }
  const { findings } = windowFindings(registry.calendar, window, program.publicity.workingDays, [
    'publicity',
  ]);
  return findings.map((finding) => problemAt(cycle.origin, finding));
}

function withoutWindow(program: Program, cycle: Cycle): Problem {
  const args = { program: program.name, cycle: cycle.title, days: program.publicity?.workingDays ?? 0 };
  return problemAt(cycle.origin, { code: 'HB431', field: ['publicity'], args });
}
