import type { UnitKind } from '../../../domain/unit-kind.ts';
import type { MatchKind } from '../import-plan.ts';
import type { UnitSummary } from '../registry-summary.ts';
import { foldedName, isNear, nearKeys, simplifiedText, stemOf, withoutPhase } from './name-forms.ts';

/** How a name of a file fits the units. `unit` where one fits for certain. */
export interface NameMatch {
  kind: MatchKind;
  unit?: UnitSummary | undefined;
  /** For `near` and `ambiguous`: the best first, at most eight. */
  candidates: UnitSummary[];
}

/** Which units are meant; without it all are. */
export interface Wanted {
  /** Id of a street or town: units elsewhere are candidates at best. */
  street?: string | undefined;
  kinds?: readonly UnitKind[] | undefined;
}

export interface UnitIndex {
  byId: ReadonlyMap<string, UnitSummary>;
  match(name: string, wanted?: Wanted): NameMatch;
}

type NameMap = Map<string, UnitSummary[]>;

const mostCandidates = 8;

/** Indexes the names of units once, so that a name is found in the time its length takes. */
export function unitIndex(units: readonly UnitSummary[]): UnitIndex {
  const names: NameMap = new Map();
  const aliases: NameMap = new Map();
  const formerNames: NameMap = new Map();
  const forms: NameMap = new Map();
  const near: NameMap = new Map();
  for (const unit of units) {
    add(names, unit.name, unit);
    for (const alias of unit.aliases) add(aliases, alias, unit);
    for (const former of unit.formerNames) add(formerNames, former, unit);
    const all = [unit.name, ...unit.aliases, ...unit.formerNames].map(foldedName);
    for (const folded of new Set(all)) {
      add(forms, folded, unit);
      for (const key of new Set([...nearKeys(folded), stemOf(folded), withoutPhase(folded)]))
        add(near, key, unit);
    }
  }
  const steps: [MatchKind, NameMap, (name: string) => string][] = [
    ['exact', names, (name) => name],
    ['alias', aliases, (name) => name],
    ['former-name', formerNames, (name) => name],
    ['form', forms, foldedName],
    ['traditional', forms, (name) => foldedName(simplifiedText(name))],
  ];
  return {
    byId: new Map(units.map((unit) => [unit.id, unit])),
    match: (name, wanted = {}) => {
      const elsewhere: UnitSummary[] = [];
      for (const [kind, map, key] of steps) {
        const found = map.get(key(name)) ?? [];
        const fitting = found.filter((unit) => fits(unit, wanted));
        const [unit, ...others] = fitting;
        if (unit !== undefined && others.length === 0) return { kind, unit, candidates: [] };
        if (unit !== undefined) return { kind: 'ambiguous', candidates: fitting.slice(0, mostCandidates) };
        elsewhere.push(...found);
      }
      const candidates = unique([...nearUnits(near, name, wanted), ...elsewhere]).slice(0, mostCandidates);
      return { kind: candidates.length > 0 ? 'near' : 'unknown', candidates };
    },
  };
}

function add(map: NameMap, name: string, unit: UnitSummary): void {
  const units = map.get(name);
  if (units === undefined) map.set(name, [unit]);
  else if (units.at(-1) !== unit) units.push(unit);
}

function fits(unit: UnitSummary, { street, kinds }: Wanted): boolean {
  return (street === undefined || unit.street === street) && (kinds?.includes(unit.kind) ?? true);
}

function nearUnits(near: NameMap, name: string, wanted: Wanted): UnitSummary[] {
  const folded = foldedName(simplifiedText(name));
  const keys = new Set([...nearKeys(folded), stemOf(folded), withoutPhase(folded)]);
  const found = unique([...keys].flatMap((key) => near.get(key) ?? []));
  const isLike = (unit: UnitSummary) =>
    [unit.name, ...unit.aliases, ...unit.formerNames].some((one) => {
      const other = foldedName(one);
      if (isNear(folded, other) || stemOf(folded) === stemOf(other)) return true;
      // A phase of its own may only not be in the roll; two phases are two places.
      return withoutPhase(folded) === other || withoutPhase(other) === folded;
    });
  return found.filter((unit) => fits(unit, wanted) && isLike(unit));
}

function unique(units: readonly UnitSummary[]): UnitSummary[] {
  return [...new Set(units)];
}
