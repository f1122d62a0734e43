import type { PlainDate } from '../../domain/plain-date.ts';
import { dossierItem, type DossierItem } from './dossier-item.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { injuriesLink } from './injuries.ts';
import { programLink } from '../links.ts';
import { phasesOfUnit } from '../program/unit-phases.ts';

/** What a unit handed in, and how far it has come: a part of its page. */
export interface UnitApplications {
  /** Newest first. */
  dossiers: DossierItem[];
  /** The phase it is in, of each program that has phases. */
  phases: { program: Link; phase: string; since: PlainDate }[];
  /** Its injury statistics. */
  injuries?: Link | undefined;
}

/** Undefined for a unit that has none of it. */
export function unitApplications(edition: Edition, unit: string): UnitApplications | undefined {
  const dossiers = edition.dossiers.ofUnit(unit);
  const injuries = injuriesLink(edition, unit);
  if (dossiers.length === 0 && injuries === undefined) return undefined;
  const programs = [...new Set(dossiers.map(({ program }) => program))].toSorted();
  return {
    dossiers: dossiers.map((one) => dossierItem(edition, one)),
    phases: programs.flatMap((id) => {
      const program = edition.registry.programs.get(id);
      const current = program && phasesOfUnit(edition, program, unit).at(-1);
      return current ? [{ program: programLink(program), phase: current.name, since: current.from }] : [];
    }),
    injuries,
  };
}
