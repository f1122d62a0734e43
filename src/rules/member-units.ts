import type { Ledger } from '../domain/ledger/ledger.ts';
import { liesIn } from '../domain/ledger/lies-in.ts';
import { memberOfFile } from '../domain/member.ts';
import type { Origin } from '../domain/origin.ts';
import { dayOf, type PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/**
 * A member speaks only of what lies in its division: a street of itself, its communities and their units, a community
 * of itself and its units. What moved away since may stand in what was published before; a profile, which speaks of
 * today, may not.
 */
export function memberUnits(registry: Registry, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const source = { units: registry.units, ledger };
  const look = (unit: string | undefined, origin: Origin, field: string[], days: readonly PlainDate[]) => {
    const member = memberOfFile(origin.file);
    // What does not exist is named with the other references, a folder of no division with the folders.
    if (member === undefined || unit === undefined || !registry.units.has(unit)) return;
    if (!registry.units.has(member) || days.some((day) => liesIn(source, unit, member, day))) return;
    problems.push(problemAt(origin, { ...saying(registry, unit, member), field }));
  };
  for (const { posting, published, origin } of registry.notices.values()) {
    look(posting?.unit, origin, ['posting', 'unit'], [dayOf(published), today]);
  }
  for (const { unit, published, origin } of registry.experiences.values()) {
    look(unit, origin, ['unit'], [dayOf(published), today]);
  }
  for (const { id, profile } of registry.units.values()) {
    if (profile !== undefined) look(id, profile.origin, ['unit'], [today]);
  }
  return problems;
}

/** After every unit event: as the rolls stand. */
const today = '9999-12-31';

/** Who may write about the unit: its own community and street, where there are such, and the issuer. */
function saying({ units }: Registry, id: string, member: string) {
  const unit = units.get(id);
  const owner = unit?.kind === 'neighbourhood' || unit?.kind === 'village' ? id : unit?.division;
  const args = {
    id,
    name: unit?.name ?? id,
    member: units.get(member)?.name ?? member,
    owner: units.get(owner ?? '')?.name ?? '',
    street: units.get(unit?.street ?? '')?.name ?? '',
  };
  return unit?.street === undefined || unit.street === id
    ? { code: 'HB709', args: { id, name: args.name, member: args.member } }
    : { code: 'HB703', args };
}
