import type { Problem } from '../domain/problem.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp, type Looking } from './look-up.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** Parts of the addresses below a register that are not entries. */
const reserved: ReadonlySet<string> = new Set(['page', 'print']);

/** The entries of a register have a name and a place, agree with the units they name, and lie in its street. */
export function registers(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  const problems: Problem[] = [];
  for (const register of registry.registers.values()) {
    const { street, origin, entries } = register;
    if (street !== undefined) looking.street(street, origin, ['street']);
    for (const entry of entries.values()) {
      references(entry, looking);
      const faults = [...entryFaults(register, entry), ...placeFaults(registry, register, entry)];
      problems.push(...faults.map((fault) => problemAt(entry.origin, fault)));
    }
  }
  return [...looking.problems, ...problems];
}

function references({ unit, division, origin }: RegisterEntry, looking: Looking): void {
  if (unit !== undefined) looking.unit(unit, origin, ['unit']);
  if (division !== undefined) looking.division(division, origin, ['division']);
}

function entryFaults({ levels }: Register, entry: RegisterEntry): Finding[] {
  const { id, name, unit, division, level, since, until } = entry;
  const faults: Finding[] = [];
  if (reserved.has(id)) faults.push({ code: 'HB687', field: ['id'], args: { id } });
  if (name === undefined && unit === undefined) faults.push({ code: 'HB680', field: ['name'], args: { id } });
  if (division === undefined && unit === undefined) {
    faults.push({ code: 'HB681', field: ['division'], args: { id } });
  }
  if (since !== undefined && until !== undefined && until < since) {
    faults.push({ code: 'HB685', field: ['until'], args: { since, until } });
  }
  const isListed = level === undefined ? levels.length === 0 : levels.some((one) => one.id === level);
  if (!isListed) {
    const state = level === undefined ? '没有填' : `“${level}”不在名录的级别里`;
    const stateEn = level === undefined ? 'is missing' : `is "${level}", which the register does not have`;
    const allowed = levels.map((one) => one.id).join('、') || '（这份名录不分级别，空着）';
    faults.push({ code: 'HB683', field: ['level'], args: { id, state, stateEn, allowed } });
  }
  return faults;
}

function placeFaults({ units }: Registry, register: Register, entry: RegisterEntry): Finding[] {
  const unit = entry.unit === undefined ? undefined : units.get(entry.unit);
  const division = entry.division === undefined ? undefined : units.get(entry.division);
  if (
    unit &&
    division &&
    unit.division !== division.id &&
    unit.street !== division.id &&
    unit.id !== division.id
  ) {
    const at = unit.division ?? unit.id;
    const args = { unit: unit.id, at, division: division.id };
    return [{ code: 'HB682', field: ['division'], args, suggestion: at }];
  }
  const street = (division ?? unit)?.street;
  if (register.street === undefined || street === undefined || street === register.street) return [];
  const args = { id: entry.id, street, own: register.street };
  return [{ code: 'HB684', field: [division ? 'division' : 'unit'], args }];
}
