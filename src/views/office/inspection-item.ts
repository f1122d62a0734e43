import type { Inspection, InspectionKind } from '../../domain/inspection.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import { findingState, isOpen } from './finding.ts';
import type { Link } from '../head.ts';
import { programLink } from '../links.ts';
import { paths } from '../paths.ts';

/** An inspection as a line of a list. */
export interface InspectionItem {
  inspection: Link;
  kind: InspectionKind;
  date: PlainDate;
  to?: PlainDate | undefined;
  program: Link;
  units: number;
  findings: number;
  /** Findings not mended yet, and those among them whose deadline is over without a re-check. */
  open: number;
  overdue: number;
}

export function inspectionItem(edition: Edition, inspection: Inspection): InspectionItem {
  const { id, title, kind, date, to, program, units, findings } = inspection;
  const states = findings.map((finding) => findingState(finding, edition.day));
  return {
    inspection: { text: title, path: paths.inspection(id) },
    kind,
    date,
    to,
    program: inspectedProgram(edition, program),
    units: units.length,
    findings: findings.length,
    open: states.filter(isOpen).length,
    overdue: states.filter((state) => state === 'overdue').length,
  };
}

export function inspectedProgram({ registry }: Edition, id: string): Link {
  const program = registry.programs.get(id);
  return program ? programLink(program) : { text: id, path: paths.programs };
}
