import type { CertificationEvent } from '../certification-event.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Program } from '../program.ts';
import type { Registry } from '../registry.ts';
import type { UnitEvent } from '../unit-event.ts';

/** Why a unit comes into force: a row of the cycle, or a unit event that carries honours over. */
export const entryCauses = ['certified', 'restored', 'upgraded', 'downgraded', 'merged', 'split'] as const;
export type EntryCause = (typeof entryCauses)[number];

/** Why a unit is no longer in force. `expired` is computed from the validity, the rest are rows. */
export const exitCauses = [
  'suspended',
  'revoked',
  'expired',
  'lapsed',
  'upgraded',
  'downgraded',
  'merged',
  'split',
  'dissolved',
] as const;
export type ExitCause = (typeof exitCauses)[number];

/** The part of the registry that the ledger is made of. */
export type LedgerSource = Pick<Registry, 'units' | 'unitEvents' | 'programs' | 'cycles' | 'events'>;

/** Days in force without a break at one level: `from` and `to` both included, `to` null while open-ended. */
export interface Span {
  unit: string;
  program: string;
  level: string;
  from: PlainDate;
  to: PlainDate | null;
  entered: EntryCause;
  /** Null exactly while `to` is null. */
  left: ExitCause | null;
}

/** Why and when a certification is over. */
export interface CertificationEnd {
  /** The first day on which it is over. */
  on: PlainDate;
  cause: Exclude<ExitCause, 'suspended'>;
  /** The day the cause became known: a `lapsed` row may name it after a computed expiry. */
  namedOn: PlainDate;
}

/** One certification at one level, from the event that opened it to its end; renewals keep it. */
export interface Certification {
  unit: string;
  program: string;
  level: string;
  /** The cycle of the event that opened it; a certification carried over keeps that of its source. */
  cycle: string;
  entered: EntryCause;
  /** Day of the event that opened it. */
  decided: PlainDate;
  /** First day of validity. */
  from: PlainDate;
  /** Its events in order, the one that opened it first. */
  steps: readonly CertificationStep[];
  spans: readonly Span[];
  /** Undefined while the validity is open-ended. A day of expiry that lies ahead is stated too. */
  end: CertificationEnd | undefined;
}

/** A row or unit event as it bore on a certification. */
export interface CertificationStep {
  date: PlainDate;
  event: CertificationEvent | UnitEvent;
  /** As the step leaves it; null while it is open-ended or its clock stands still (suspended, days not counted). */
  validTo: PlainDate | null;
  suspended: boolean;
}

/** All legal events of one unit in one program (at one level, where levels are independent). */
export interface History {
  unit: string;
  program: string;
  /** Only where the program's levels are independent. */
  level: string | undefined;
  /** Legal rows in the order of their days. */
  events: readonly CertificationEvent[];
  /** In the order of the days on which they were decided. */
  certifications: readonly Certification[];
  /** The merge, split or dissolution that closed the unit. */
  closedBy: UnitEvent | undefined;
}

/** What one program's events add up to. */
export interface Book {
  program: Program;
  /** False if a row of the program was not applied: what is counted here may be wrong until it is mended. */
  whole: boolean;
  /** By unit, in the order of units; more than one history only where levels are independent. */
  histories: ReadonlyMap<string, readonly History[]>;
  /** Of all units, in the order of units; for each (and each level, where independent) in the order of days, disjoint. */
  spans: readonly Span[];
}

/** The ledger: does not depend on the day; the queries beside it do. */
export interface Ledger {
  /** By program id; every program of the registry has one. */
  books: ReadonlyMap<string, Book>;
  /** Legal unit events by the unit they happened to, in the order of their days. */
  unitEvents: ReadonlyMap<string, readonly UnitEvent[]>;
}

/** A program, and a level where only one is asked for. */
export interface Honour {
  program: string;
  level?: string | undefined;
}
