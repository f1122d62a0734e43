import { cycleKey } from '../domain/cycle.ts';
import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { UnitKind } from '../domain/unit-kind.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';

type Field = readonly (string | number)[];
type LookUp = (id: string, origin: Origin, field: Field) => void;

/** One look-up for each kind of reference; what is not found is added to `problems`. */
export interface Looking {
  problems: Problem[];
  unit: LookUp;
  /** A street, town, neighbourhood or village (or, above them, the district). */
  division: LookUp;
  /** A street or town. */
  street: LookUp;
  program: LookUp;
  notice: LookUp;
  /** A cycle of a known program; of an unknown one only the program is named. */
  cycle: (of: { program: string; cycle: string }, origin: Origin, field: Field) => void;
  /** A level of a known program. */
  level: (program: string, id: string, origin: Origin, field: Field) => void;
  report: (code: string, id: string, origin: Origin, field: Field, candidates?: Iterable<string>) => void;
}

const divisionKinds: ReadonlySet<UnitKind> = new Set([
  'district',
  'street',
  'town',
  'neighbourhood',
  'village',
]);
const streetKinds: ReadonlySet<UnitKind> = new Set(['street', 'town']);

/** Comparing one id with 20,000 takes some milliseconds: whoever has more wrong ids than this has another problem. */
const MOST_SUGGESTIONS = 100;

export function lookUp(registry: Registry): Looking {
  const problems: Problem[] = [];
  const suggestions = new Map<string, string | undefined>();

  const report: Looking['report'] = (code, id, origin, field, candidates = []) => {
    const key = `${code} ${id}`;
    if (!suggestions.has(key) && suggestions.size < MOST_SUGGESTIONS) {
      suggestions.set(key, nearest(id, candidates));
    }
    problems.push(problemAt(origin, { code, field, args: { id }, suggestion: suggestions.get(key) }));
  };

  const ofKinds = (code: string, kinds: ReadonlySet<UnitKind>): LookUp => {
    return (id, origin, field) => {
      const found = registry.units.get(id);
      if (found !== undefined && kinds.has(found.kind)) return;
      const candidates = [...registry.units.values()]
        .filter(({ kind }) => kinds.has(kind))
        .map((unit) => unit.id);
      report(code, id, origin, field, candidates);
    };
  };

  const inMap = (code: string, map: ReadonlyMap<string, unknown>): LookUp => {
    return (id, origin, field) => {
      if (!map.has(id)) report(code, id, origin, field, map.keys());
    };
  };

  return {
    problems,
    report,
    unit: inMap('HB303', registry.units),
    division: ofKinds('HB304', divisionKinds),
    street: ofKinds('HB309', streetKinds),
    program: inMap('HB305', registry.programs),
    notice: inMap('HB308', registry.notices),
    cycle: ({ program, cycle }, origin, field) => {
      if (registry.cycles.has(cycleKey(program, cycle))) return;
      if (!registry.programs.has(program) && field.length > 0) return;
      const cycles = [...registry.cycles.values()]
        .filter((one) => one.program === program)
        .map(({ id }) => id);
      report('HB306', cycle, origin, field, cycles);
    },
    level: (program, id, origin, field) => {
      const levels = registry.programs.get(program)?.levels.list;
      if (levels === undefined || levels.some((level) => level.id === id)) return;
      report(
        'HB307',
        id,
        origin,
        field,
        levels.map((level) => level.id),
      );
    },
  };
}
