import type { LedgerSource, EntryCause, CertificationEnd } from './ledger.ts';
import type { UnitEvent } from '../unit-event.ts';
import { laterOf } from './day-after.ts';
import { foldUntil, type Fold } from './fold-until.ts';
import { streamOf, type Streams } from './gather-streams.ts';
import { problemOf } from './refusal.ts';
import { endHolding, open, stateOf, type Stream } from './stream.ts';
import { targetsOf } from './unit-on.ts';

const endings = { merge: 'merged', split: 'split', dissolve: 'dissolved' } as const satisfies Partial<
  Record<UnitEvent['event'], CertificationEnd['cause']>
>;

/**
 * Applies the unit events in the order of their days, each at the beginning of its day: the rows of the units
 * concerned are folded up to the day before. Returns the legal ones by unit.
 */
export function applyUnitEvents(
  fold: Fold,
  source: LedgerSource,
  streams: Streams,
): Map<string, UnitEvent[]> {
  const legal = new Map<string, UnitEvent[]>();
  const inOrder = source.unitEvents.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const event of inOrder) {
    const targets = targetsOf(event);
    if (![event.unit, ...targets].every((unit) => source.units.has(unit))) continue;
    if (!isWhole(event, targets)) continue;
    const closed = [event.unit, ...targets].find((unit) => fold.closedBy.has(unit));
    if (closed !== undefined) {
      fold.problems.push(refuse(fold, event, closed));
      continue;
    }
    const some = legal.get(event.unit);
    if (some === undefined) legal.set(event.unit, [event]);
    else some.push(event);
    if (event.event !== 'rename' && event.event !== 'move') end(fold, streams, event, event.event, targets);
  }
  return legal;
}

/** A merge or split that does not say where to, or what becomes of the honours, is named by the rules. */
function isWhole(event: UnitEvent, targets: readonly string[]): boolean {
  if (event.event === 'merge')
    return event.honours !== undefined && targets.length === 1 && targets[0] !== event.unit;
  if (event.event === 'split')
    return event.honours !== undefined && targets.some((unit) => unit !== event.unit);
  return true;
}

function refuse(fold: Fold, event: UnitEvent, unit: string) {
  const by = fold.closedBy.get(unit);
  return problemOf(event, {
    code: 'HB423',
    args: { closedUnit: unit, closed: by?.date ?? '', change: by?.event ?? '' },
    column: unit === event.unit ? 'unit' : 'to',
  });
}

function end(
  fold: Fold,
  streams: Streams,
  event: UnitEvent,
  kind: keyof typeof endings,
  targets: readonly string[],
): void {
  const goesOn = targets.includes(event.unit);
  for (const byUnit of streams.values()) {
    for (const stream of byUnit.get(event.unit) ?? []) {
      foldUntil(fold, stream, event.date);
      const state = stateOf(stream, event.date);
      const holds = state === 'in-force' || state === 'suspended';
      if (holds && kind !== 'dissolve' && event.honours === 'carry') {
        for (const target of targets) {
          if (target !== event.unit) carry(fold, byUnit, stream, target, event, endings[kind] as EntryCause);
        }
      }
      if (goesOn && event.honours === 'carry') continue;
      if (holds) endHolding(stream, event, event.date, endings[kind]);
    }
  }
  if (!goesOn) fold.closedBy.set(event.unit, event);
}

/** `target` takes over what `source` holds: level, validity and suspension, unless it holds the honour itself. */
function carry(
  fold: Fold,
  byUnit: Map<string, Stream[]>,
  source: Stream,
  target: string,
  event: UnitEvent,
  entered: EntryCause,
): void {
  const { held } = source;
  if (held === undefined) return;
  const stream = streamOf(byUnit, target, source.program, source.level);
  foldUntil(fold, stream, event.date);
  const state = stateOf(stream, event.date);
  if (state === 'in-force' || state === 'suspended') return;
  const { level, cycle, validTo } = held;
  const validity = { from: laterOf(event.date, held.from), to: validTo };
  open(stream, { event, entered, level, cycle, validity, suspendedOn: held.suspendedOn });
}
