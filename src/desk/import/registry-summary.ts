import type { Registry } from '../../domain/registry.ts';
import type { UnitKind } from '../../domain/unit-kind.ts';

/** What an import compares with: little enough to be loaded in a browser. Plain JSON. */
export interface RegistrySummary {
  issuer: { name: string };
  units: UnitSummary[];
  programs: ProgramSummary[];
  /** In the order of their program, then of their validity. */
  cycles: { program: string; id: string; title: string; from: string; to?: string | undefined }[];
  /** Ids that are taken. */
  notices: string[];
  experiences: string[];
}

export interface UnitSummary {
  id: string;
  name: string;
  kind: UnitKind;
  aliases: string[];
  /** Names it bore before, from the unit events. */
  formerNames: string[];
  /** Id of its street or town; undefined for the district. */
  street?: string | undefined;
  division?: string | undefined;
}

export interface ProgramSummary {
  id: string;
  name: string;
  levels: { id: string; name: string }[];
  unitKinds: UnitKind[];
}

/** The part of a registry that an import needs. Units that were merged or dissolved stay: old lists name them. */
export function registrySummary(registry: Registry): RegistrySummary {
  const formerNames = new Map<string, string[]>();
  for (const event of registry.unitEvents) {
    if (event.event !== 'rename' || event.from === undefined) continue;
    const names = formerNames.get(event.unit);
    if (names === undefined) formerNames.set(event.unit, [event.from]);
    else names.push(event.from);
  }
  return {
    issuer: { name: registry.issuer.name },
    units: [...registry.units.values()].map(({ id, name, kind, aliases, street, division }) => {
      return { id, name, kind, aliases, formerNames: formerNames.get(id) ?? [], street, division };
    }),
    programs: [...registry.programs.values()].map(({ id, name, levels, unitKinds }) => {
      return { id, name, unitKinds, levels: levels.list.map((one) => ({ id: one.id, name: one.name })) };
    }),
    cycles: [...registry.cycles.values()].map(({ program, id, title, validity }) => {
      return { program, id, title, from: validity.from, to: validity.to };
    }),
    notices: [...registry.notices.keys()],
    experiences: [...registry.experiences.keys()],
  };
}
