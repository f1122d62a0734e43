import type { CertificationEvent } from '../certification-event.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Certification, CertificationEnd, History, Ledger } from './ledger.ts';

/** The step an open application has reached. */
export type ApplicationStep = 'applied' | 'returned' | 'reviewed' | 'accepted' | 'announced';

/** An application that is open on the day. */
export interface Application {
  step: ApplicationStep;
  since: PlainDate;
  cycle: string;
}

/**
 * How a certification stands on a day. `upcoming`: decided, its validity begins later. `ended` says by which
 * cause as far as it was known on the day.
 */
export type Standing =
  | { state: 'upcoming'; certification: Certification; since: PlainDate; validTo: PlainDate | null }
  | { state: 'in-force'; certification: Certification; since: PlainDate; validTo: PlainDate | null }
  | { state: 'suspended'; certification: Certification; since: PlainDate; validTo: PlainDate | null }
  | { state: 'ended'; certification: Certification; since: PlainDate; cause: CertificationEnd['cause'] };

/** What a unit is in a program (at a level) on a day: its certification and its open application, if any. */
export interface Status {
  standing: Standing | undefined;
  application: Application | undefined;
  /** The last event up to the day. */
  lastEvent: CertificationEvent | undefined;
}

/** The status of one history on `day`, as far as events up to that day tell. */
export function statusOn(_history: History, _day: PlainDate): Status {
  return { standing: undefined, application: undefined, lastEvent: undefined };
}

/** The histories of a unit in a program; several only where levels are independent; perhaps none. */
export function historiesOf(ledger: Ledger, program: string, unit: string): readonly History[] {
  return ledger.books.get(program)?.histories.get(unit) ?? [];
}
