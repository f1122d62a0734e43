import {
  lastDayOf,
  type Inspection,
  type InspectionFinding,
  type InspectionOutcome,
} from '../../domain/inspection.ts';
import { dayOf, type PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';
import { groupedBy, once, oncePer } from '../once.ts';

/** Inspections that are public on the day, newest first. */
export interface InspectionIndex {
  all: () => readonly Inspection[];
  at: (id: string) => Inspection | undefined;
  ofProgram: (program: string) => readonly Inspection[];
  /** Those that visited a unit. */
  ofUnit: (unit: string) => readonly Inspection[];
  /** Those that a notice made known. */
  ofBulletin: (notice: string) => readonly Inspection[];
  /** What an inspection says of a unit. */
  said: (inspection: Inspection, unit: string) => SaidOfUnit;
}

export interface SaidOfUnit {
  findings: readonly InspectionFinding[];
  outcomes: readonly InspectionOutcome[];
  score: number | undefined;
}

/** An inspection is public from the day of its bulletin, or, where it has none, from its last day on. */
export function inspectionIndex({ inspections, notices }: Registry, day: PlainDate): InspectionIndex {
  const publicFrom = (inspection: Inspection): PlainDate => {
    const bulletin = inspection.bulletin === undefined ? undefined : notices.get(inspection.bulletin);
    return (bulletin && dayOf(bulletin.published)) ?? lastDayOf(inspection);
  };
  const all = once(() =>
    [...inspections.values()]
      .filter((inspection) => publicFrom(inspection) <= day)
      .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1)),
  );
  const byId = once(() => new Map(all().map((inspection) => [inspection.id, inspection])));
  const byProgram = once(() => groupedBy(all(), ({ program }) => program));
  const byBulletin = once(() => groupedBy(all(), ({ bulletin }) => bulletin));
  const byUnit = once(() => {
    const visits = all().flatMap((inspection) =>
      [...new Set(inspection.units)].map((unit) => ({ unit, inspection })),
    );
    return groupedBy(visits, ({ unit }) => unit);
  });
  // A district may inspect thousands of units at once, and each of them has a page.
  const partsOf = oncePer(({ findings, outcomes, scores }: Inspection) => ({
    findings: groupedBy(findings, ({ unit }) => unit),
    outcomes: groupedBy(outcomes, ({ unit }) => unit),
    scores: new Map(scores.map(({ unit, score }) => [unit, score])),
  }));
  return {
    all,
    at: (id) => byId().get(id),
    ofProgram: (program) => byProgram().get(program) ?? [],
    ofUnit: (unit) => (byUnit().get(unit) ?? []).map(({ inspection }) => inspection),
    ofBulletin: (notice) => byBulletin().get(notice) ?? [],
    said: (inspection, unit) => {
      const { findings, outcomes, scores } = partsOf(inspection);
      return {
        findings: findings.get(unit) ?? [],
        outcomes: outcomes.get(unit) ?? [],
        score: scores.get(unit),
      };
    },
  };
}
