import type { CertificationEvent, CertificationEventType } from '../certification-event.ts';
import type { PlainDate } from '../plain-date.ts';
import { lastUpTo } from './last-up-to.ts';
import type { History, Ledger } from './ledger.ts';
import { standingOn, type Standing } from './standing-on.ts';

/** The step an open application has reached. */
export type ApplicationStep = 'applied' | 'returned' | 'reviewed' | 'accepted' | 'announced';

/** An application that is open on the day. */
export interface Application {
  step: ApplicationStep;
  since: PlainDate;
  cycle: string;
}

/** What a unit is in a program (at a level) on a day: its certification and its open application, if any. */
export interface Status {
  standing: Standing | undefined;
  application: Application | undefined;
  /** The last row up to the day. */
  lastEvent: CertificationEvent | undefined;
}

/** The histories of a unit in a program; several only where levels are independent; perhaps none. */
export function historiesOf(ledger: Ledger, program: string, unit: string): readonly History[] {
  return ledger.books.get(program)?.histories.get(unit) ?? [];
}

/** The status of one history on `day`, as far as events up to that day tell. */
export function statusOn(history: History, day: PlainDate): Status {
  const { certifications, events } = history;
  return {
    standing: latestStanding(certifications, day),
    application: applicationOn(history, day),
    lastEvent: lastUpTo(events, day),
  };
}

function latestStanding(certifications: History['certifications'], day: PlainDate): Standing | undefined {
  const last = certifications.findLastIndex(({ decided }) => decided <= day);
  const latest = certifications[last];
  if (latest === undefined) return undefined;
  const standing = standingOn(latest, day);
  const before = certifications[last - 1];
  if (standing?.state !== 'upcoming' || before === undefined) return standing;
  // A change of level that begins later leaves the old level in force until then.
  const old = standingOn(before, day);
  return old?.state === 'in-force' ? old : standing;
}

const openSteps: ReadonlySet<CertificationEventType> = new Set<ApplicationStep>([
  'applied',
  'returned',
  'reviewed',
  'accepted',
  'announced',
]);
const closingSteps: ReadonlySet<CertificationEventType> = new Set<CertificationEventType>([
  'withdrawn',
  'declined',
  'certified',
  'renewed',
  'upgraded',
  'downgraded',
]);

function applicationOn({ events, closedBy }: History, day: PlainDate): Application | undefined {
  if (closedBy !== undefined && closedBy.date <= day) return undefined;
  const last = events.findLast(
    ({ date, event }) => date <= day && (openSteps.has(event) || closingSteps.has(event)),
  );
  if (last === undefined || !isOpenStep(last.event)) return undefined;
  return { step: last.event, since: last.date, cycle: last.cycle };
}

function isOpenStep(event: CertificationEventType): event is ApplicationStep {
  return openSteps.has(event);
}
