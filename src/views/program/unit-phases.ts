import { phasesIn } from '../../domain/dossier.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Edition } from '../edition.ts';

/** A phase that a unit has entered by the day. */
export interface EnteredPhase {
  id: string;
  name: string;
  from: PlainDate;
  /** It has no end: 持续改进. */
  open: boolean;
}

/** The phases of a program that a unit has entered, as its dossiers state them, in the order of days. */
export function phasesOfUnit(edition: Edition, { id, phases = [] }: Program, unit: string): EnteredPhase[] {
  const dossiers = edition.dossiers.ofUnit(unit).filter(({ program }) => program === id);
  return phasesIn(dossiers).flatMap(({ phase, from }) => {
    const named = phases.find((one) => one.id === phase);
    if (named === undefined || from > edition.day) return [];
    return [{ id: phase, name: named.name, from, open: named.open === true }];
  });
}
