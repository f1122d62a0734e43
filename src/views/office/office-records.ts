import type { Inspection, InspectionKind } from '../../domain/inspection.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { certificationEventTerms } from '../../i18n/terms.ts';
import { disclosureCells, tally } from '../application/disclosure.ts';
import type { Edition } from '../edition.ts';
import { findingView, type FindingView } from './finding.ts';
import type { Link } from '../head.ts';
import { groupedBy } from '../once.ts';
import type { PlacedEntry } from './register-index.ts';
import { registerLink, registerRow, type RegisterRow } from './register-row.ts';
import { calendarsOf, villageAffairsPath } from './village-affairs.ts';
import { paths } from '../paths.ts';

/** A longer part of a register is cut on the page of a place; the rest stands in the register. */
const fewEntries = 20;
const newestInspections = 6;

/** What the office keeps about a place besides its honours. */
export interface OfficeRecords {
  registers: { register: Link; count: number; rows: RegisterRow[] }[];
  inspections: PlaceInspection[];
  villageAffairs?: { calendar: Link; told: number; overdue: number; due: number } | undefined;
}

/** An inspection as the page of a place tells it. */
export interface PlaceInspection {
  inspection: Link;
  kind: InspectionKind;
  date: PlainDate;
  score?: { score: number; fullMarks: number } | undefined;
  findings: FindingView[];
  outcomes: { eventTerm: string; date: PlainDate }[];
}

/** Undefined where there is nothing to tell, as of most places. */
export function officeRecordsOf(edition: Edition, unit: string): OfficeRecords | undefined {
  const registers = registersIn(edition, [
    ...edition.registers.ofUnit(unit),
    ...edition.registers.inDivision(unit).filter(({ entry }) => entry.unit !== unit),
  ]);
  const inspections = edition.inspections
    .ofUnit(unit)
    .slice(0, newestInspections)
    .map((inspection) => inspectionAt(edition, inspection, unit));
  const villageAffairs = villageAffairsOf(edition, unit);
  if (registers.length + inspections.length === 0 && !villageAffairs) return undefined;
  return { registers, inspections, villageAffairs };
}

/** What lies in a street or town, by register: how many, and where the register lists them. */
export function registersOfStreet(edition: Edition, street: string): { register: Link; count: number }[] {
  return edition.registers.all().flatMap(({ id, title }) => {
    const count = edition.registers.countInStreet(id, street);
    return count === 0 ? [] : [{ register: { text: title, path: paths.register(id) }, count }];
  });
}

function registersIn(edition: Edition, placed: readonly PlacedEntry[]): OfficeRecords['registers'] {
  return [...groupedBy(placed, ({ register }) => register).values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const rows = entries.slice(0, fewEntries).map((entry) => registerRow(edition, entry));
    return [{ register: registerLink(first), count: entries.length, rows }];
  });
}

function inspectionAt(edition: Edition, inspection: Inspection, unit: string): PlaceInspection {
  const { id, title, kind, date, fullMarks } = inspection;
  const program = edition.registry.programs.get(inspection.program);
  const { findings, outcomes, score } = edition.inspections.said(inspection, unit);
  return {
    inspection: { text: title, path: paths.inspection(id) },
    kind,
    date,
    score: score === undefined ? undefined : { score, fullMarks },
    findings: findings.map((finding) => findingView(edition, program, finding)),
    outcomes: outcomes
      .filter((outcome) => outcome.date <= edition.day)
      .map((outcome) => ({ eventTerm: certificationEventTerms[outcome.event], date: outcome.date })),
  };
}

function villageAffairsOf(edition: Edition, unit: string): OfficeRecords['villageAffairs'] {
  const calendar = calendarsOf(edition)[0];
  if (!calendar?.villages.includes(unit)) return undefined;
  const counts = tally(disclosureCells(edition, calendar, unit).flat());
  const path = `${villageAffairsPath(edition, calendar)}#${unit}`;
  return { calendar: { text: `${calendar.year}年村务公开`, path }, ...counts };
}
