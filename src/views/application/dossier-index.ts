import type { Application } from '../../domain/application.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';
import { privateKinds } from '../../domain/unit-kind.ts';
import { groupedBy, once } from '../once.ts';

/** The dossiers that have a page on the day, newest first. */
export interface DossierIndex {
  all: () => readonly Application[];
  at: (program: string, cycle: string, unit: string) => Application | undefined;
  ofUnit: (unit: string) => readonly Application[];
  ofProgram: (program: string) => readonly Application[];
  /** The last one handed in up to a day. */
  newest: (program: string, unit: string, day: PlainDate) => Application | undefined;
}

/**
 * A dossier has a page from the day it was handed in. That of a person or a family never has one: what they hand in
 * is for reviewers, and the list shows what the program declares.
 */
export function dossierIndex(registry: Registry, day: PlainDate): DossierIndex {
  const all = once(() =>
    [...registry.applications.values()]
      .filter(({ submitted, unit }) => submitted <= day && !isPrivate(registry, unit))
      .toSorted((a, b) => (a.submitted < b.submitted ? 1 : a.submitted > b.submitted ? -1 : 0)),
  );
  const byUnit = once(() => groupedBy(all(), ({ unit }) => unit));
  const byProgram = once(() => groupedBy(all(), ({ program }) => program));
  return {
    all,
    at: (program, cycle, unit) =>
      byUnit()
        .get(unit)
        ?.find((one) => one.program === program && one.cycle === cycle),
    ofUnit: (unit) => byUnit().get(unit) ?? [],
    ofProgram: (program) => byProgram().get(program) ?? [],
    newest: (program, unit, on) =>
      byUnit()
        .get(unit)
        ?.find((one) => one.program === program && one.submitted <= on),
  };
}

function isPrivate({ units }: Registry, id: string): boolean {
  const unit = units.get(id);
  return unit === undefined || privateKinds.includes(unit.kind);
}
