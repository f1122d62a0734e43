import type { InspectionFinding } from '../../domain/inspection.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { findingStateTerms } from '../../i18n/office-terms.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../head.ts';
import { unitMention } from '../links.ts';

export type FindingState = keyof typeof findingStateTerms;

/** A finding of an inspection as it stands on the day. */
export interface FindingView {
  unit: Mention;
  /** Title of the criterion it falls short of. */
  criterion?: string | undefined;
  what: string;
  deadline?: PlainDate | undefined;
  state: FindingState;
  /** The day of the re-check, once it has been. */
  rechecked?: PlainDate | undefined;
  note?: string | undefined;
}

/** How a finding stands: a re-check counts from its own day, a deadline is over on the day after it. */
export function findingState({ onSpot, deadline, recheck }: InspectionFinding, day: PlainDate): FindingState {
  if (onSpot) return 'on-spot';
  if (recheck && recheck.date <= day) return recheck.outcome;
  return deadline !== undefined && deadline < day ? 'overdue' : 'due';
}

/** Is there still something to be done? */
export function isOpen(state: FindingState): boolean {
  return state !== 'on-spot' && state !== 'corrected';
}

export function findingView(
  edition: Edition,
  program: Program | undefined,
  finding: InspectionFinding,
): FindingView {
  const { unit, criterion, what, deadline, recheck } = finding;
  const checked = recheck && recheck.date <= edition.day ? recheck : undefined;
  return {
    unit: unitMention(edition, unit),
    criterion: program?.criteria.find(({ id }) => id === criterion)?.title,
    what,
    deadline,
    state: findingState(finding, edition.day),
    rechecked: checked?.date,
    note: checked?.note,
  };
}
