import type { Ledger } from '../domain/ledger/ledger.ts';
import { historiesOf } from '../domain/ledger/status-on.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Problem } from '../domain/problem.ts';
import type { Level, Program } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** What another office granted is only registered here: it has no board of ours. */
export function registeredPlaques(registry: Registry, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const { plaque, levels, name, origin } of registry.programs.values()) {
    if (plaque !== undefined && !levels.list.some(({ grantedHere }) => grantedHere))
      problems.push(problemAt(origin, { code: 'HB638', field: ['plaque'], args: { program: name } }));
  }
  for (const plaque of registry.plaques.values()) {
    const program = registry.programs.get(plaque.program);
    // That no level of the program is granted here is said once, at the program.
    if (program?.plaque === undefined || !program.levels.list.some(({ grantedHere }) => grantedHere))
      continue;
    const held = levelsHeld(program, plaque, ledger);
    const [first] = held;
    if (first === undefined || held.some(({ grantedHere }) => grantedHere)) continue;
    const args = { number: plaque.number, level: first.name, grantor: first.grantor };
    problems.push(problemAt(plaque.origin, { code: 'HB637', field: ['number'], args }));
  }
  return problems;
}

/** The level that the board names, or else those that its holder ever had. */
function levelsHeld({ levels }: Program, { program, unit, level }: Plaque, ledger: Ledger): Level[] {
  const ids =
    level === undefined
      ? historiesOf(ledger, program, unit).flatMap(({ certifications }) =>
          certifications.map((one) => one.level),
        )
      : [level];
  return levels.list.filter(({ id }) => ids.includes(id));
}
