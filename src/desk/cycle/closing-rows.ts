import type { CertificationEvent, CertificationEventType } from '../../domain/certification-event.ts';
import type { Cycle } from '../../domain/cycle.ts';
import type { History, Ledger } from '../../domain/ledger/ledger.ts';
import type { Standing } from '../../domain/ledger/standing-on.ts';
import { statusOn, type Application } from '../../domain/ledger/status-on.ts';
import { validityOf } from '../../domain/ledger/validity.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { reviewSteps, type Level, type Program } from '../../domain/program.ts';

/** What a clerk decided that no record says. */
export interface ClosingChoices {
  /** Holders that are not renewed. */
  lapse: ReadonlySet<string>;
  /** Holders that are, where the program renews nobody by itself. */
  renew: ReadonlySet<string>;
}

/** A row that closing a cycle writes, without its notice. */
export interface ClosingRow {
  unit: string;
  event: Extract<CertificationEventType, 'certified' | 'renewed' | 'upgraded' | 'downgraded' | 'lapsed'>;
  level: string | undefined;
}

/** Something that a person must look at, and why no row is written for it. */
export interface Attention {
  unit: string;
  why: string;
}

export interface ClosingRows {
  rows: ClosingRow[];
  /** In the order of units. */
  attention: Attention[];
  /** Holders whose honour runs out by itself before the next list, with their last day. */
  runningOut: { unit: string; validTo: PlainDate }[];
}

/** Everything that the rows of a cycle are decided from. */
export interface Closing {
  ledger: Ledger;
  program: Program;
  cycle: Cycle;
  /** The day on which the list is decided and published. */
  on: PlainDate;
  /** First day of the next list: who runs out before it is due now. */
  nextFrom: PlainDate;
  choices: ClosingChoices;
  /** Only this level. */
  level?: string | undefined;
  /** The grantor's document: without it nothing is registered that another office grants. */
  document?: string | undefined;
}

/**
 * The rows of the day on which a cycle is closed. Who has come through every recorded step is certified, or moved to
 * the level it applied for; holders that are due are renewed where the program goes in fixed cycles, where they have
 * come through again, or where the clerk says so. Everybody else is left to a person.
 */
export function closingRows(closing: Closing): ClosingRows {
  const { ledger, program } = closing;
  const result: ClosingRows = { rows: [], attention: [], runningOut: [] };
  for (const histories of ledger.books.get(program.id)?.histories.values() ?? []) {
    for (const history of histories) closeHistory(closing, history, result);
  }
  result.rows.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
  return result;
}

function closeHistory(closing: Closing, history: History, result: ClosingRows): void {
  const { program, cycle, on } = closing;
  const { unit } = history;
  if (history.closedBy !== undefined && history.closedBy.date <= on) return;
  const attend = (why: string) => result.attention.push({ unit, why });
  const { application, standing } = statusOn(history, on);
  const applied = application?.cycle === cycle.id ? application : undefined;
  const held = heldOn(history, on);
  const due = held !== undefined && isDue(closing, held);
  const eve = statusOn(history, addDays(on, -1)).standing;
  if (applied === undefined && eve?.state === 'suspended' && standing?.state === 'ended') {
    if (standing.cause === 'expired') attend(`暂停（${eve.since}起）期间期满，再进名单要重新申报`);
    return;
  }
  if (applied === undefined && !due && standing?.state !== 'suspended') return;

  if (standing?.state === 'suspended') {
    attend(`暂停中（${standing.since}起），先恢复或者取消`);
    return;
  }
  const vetoed = history.events.some(({ event, cycle: of }) => event === 'vetoed' && of === cycle.id);
  if (vetoed) {
    attend('本期有一票否决，不能认定、续认');
    return;
  }
  if (applied !== undefined && isReady(program, applied)) {
    const level = appliedLevel(history, cycle) ?? onlyLevel(program) ?? held?.certification.level;
    const event = eventFor(program, held, level);
    if (event === 'renewed' && !due) attend('已经在册，还没有到续认的时候');
    else if (level === undefined) attend('申报的级别没有写');
    else if (closing.level !== undefined && level !== closing.level) return;
    else if (closing.document === undefined && isGrantedAbove(program, level)) {
      attend(`由${levelIn(program, level)?.grantor}授予：收到文件以后，加 --document 文号登记`);
    } else result.rows.push({ unit, event, level: shownLevel(program, level) });
    return;
  }
  if (held !== undefined && due) closeHolder(closing, held, result);
  else if (applied !== undefined) attend(`申报没有走完（${stepTerms[applied.step]}）`);
}

function closeHolder(closing: Closing, held: Held, { rows, runningOut }: ClosingRows): void {
  const { program, on, choices } = closing;
  const { unit, level } = held.certification;
  if (closing.level !== undefined && level !== closing.level) return;
  const row = { unit, level: shownLevel(program, level) };
  if (choices.lapse.has(unit)) {
    // Before its last day is over a row would take days away from it.
    if (held.validTo < on) rows.push({ ...row, event: 'lapsed' });
    else runningOut.push({ unit, validTo: held.validTo });
    return;
  }
  const isOurs = closing.document !== undefined || !isGrantedAbove(program, level);
  if (isOurs && (program.period.kind === 'cycle' || choices.renew.has(unit)))
    rows.push({ ...row, event: 'renewed' });
  else runningOut.push({ unit, validTo: held.validTo });
}

const stepTerms: Record<Application['step'], string> = {
  applied: '已申报',
  returned: '退回补正',
  reviewed: '已初审',
  accepted: '已验收',
  announced: '已公示',
};

interface Held {
  certification: Standing['certification'];
  validTo: PlainDate;
}

/** In force on the day, or until the day before; undefined for what has no end. */
function heldOn(history: History, on: PlainDate): Held | undefined {
  const eve = statusOn(history, addDays(on, -1)).standing;
  const today = statusOn(history, on).standing;
  const isOver = today?.state === 'ended' && today.cause !== 'expired';
  const standing =
    today?.state === 'in-force' ? today : eve?.state === 'in-force' && !isOver ? eve : undefined;
  if (standing?.state !== 'in-force' || standing.validTo === null) return undefined;
  return { certification: standing.certification, validTo: standing.validTo };
}

/** Does the honour end before the next list, and would this cycle carry it on? */
function isDue({ program, cycle, on, nextFrom }: Closing, { validTo }: Held): boolean {
  const { to } = validityOf(program, cycle, on);
  return to !== null && validTo < to && validTo < nextFrom;
}

function isReady({ review }: Program, { step }: Application): boolean {
  if (step === 'returned') return false;
  const rank = reviewSteps.indexOf(step);
  return review.every((one) => !one.recorded || reviewSteps.indexOf(one.step) <= rank);
}

/** The level that the last row of the application names. */
function appliedLevel(history: History, cycle: Cycle): string | undefined {
  const named = (event: CertificationEvent) =>
    event.cycle === cycle.id && event.level !== undefined && reviewSteps.some((step) => step === event.event);
  return history.events.findLast(named)?.level ?? history.level;
}

/** A level of a program; where there is one only, rows need not name it. */
export function levelIn({ levels: { list } }: Program, level: string | undefined): Level | undefined {
  return list.find(({ id }) => id === level) ?? (list.length === 1 ? list[0] : undefined);
}

/** Is a level granted by another office, and only registered here? */
export function isGrantedAbove(program: Program, level: string | undefined): boolean {
  return levelIn(program, level)?.grantedHere === false;
}

function onlyLevel({ levels: { list } }: Program): string | undefined {
  return list.length === 1 ? list[0]?.id : undefined;
}

function shownLevel({ levels: { list } }: Program, level: string): string | undefined {
  return list.length === 1 ? undefined : level;
}

function eventFor(
  { levels }: Program,
  held: Held | undefined,
  level: string | undefined,
): Exclude<ClosingRow['event'], 'lapsed'> {
  if (held === undefined) return 'certified';
  const rank = (id: string | undefined) => levels.list.findIndex((one) => one.id === id);
  const step = rank(level) - rank(held.certification.level);
  return step === 0 ? 'renewed' : step > 0 ? 'upgraded' : 'downgraded';
}
