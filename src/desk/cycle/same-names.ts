import type { Registry } from '../../domain/registry.ts';
import type { ClosingRow } from './closing-rows.ts';

/** A new holder, and the units that bear its name too; all by their ids. */
export interface SameName {
  unit: string;
  others: string[];
}

/** New holders whose name or alias another unit has as well: perhaps the wrong one of two. */
export function sameNames({ units }: Registry, rows: readonly ClosingRow[]): SameName[] {
  const fold = (name: string) => name.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const namesOf = (id: string) => {
    const unit = units.get(id);
    return unit === undefined ? [] : [unit.name, ...unit.aliases].map(fold);
  };
  const byName = new Map<string, string[]>();
  for (const id of units.keys()) {
    for (const name of new Set(namesOf(id))) {
      const known = byName.get(name);
      if (known) known.push(id);
      else byName.set(name, [id]);
    }
  }
  return rows
    .filter(({ event }) => event === 'certified')
    .flatMap(({ unit }) => {
      const others = [...new Set(namesOf(unit).flatMap((name) => byName.get(name) ?? []))];
      const same = others.filter((id) => id !== unit);
      return same.length > 0 ? [{ unit, others: same }] : [];
    });
}
