import { differenceBetween } from '../../domain/ledger/difference-between.ts';
import { holdersOn } from '../../domain/ledger/holders-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import { changeTerms } from '../../i18n/terms.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { ChangeCause, ChangeSide, StayCause } from '../honour/honour.ts';
import type { UnitsOfChange } from './list-pairs.ts';
import { groupedBy } from '../once.ts';
import { shownPlace } from '../shown-place.ts';

const changeCauses = Object.keys(changeTerms) as ChangeCause[];

/**
 * What became of the units of two lists of a program: who came, who stands on both at another level, who left, each
 * by street. What comes and goes again in between is no difference.
 */
export function changesBetween(edition: Edition, earlier: CycleList, later: CycleList): UnitsOfChange[] {
  const { ledger, lists } = edition;
  const { entered, left } =
    (later.previous === earlier && lists.difference(later)) ||
    differenceBetween(ledger, { program: later.program.id }, earlier.asOf, later.asOf);
  const changes = [
    ...byCause('entered', entered, changeCauses),
    ...byCause('stayed', levelChanges(edition, earlier, later), ['upgraded', 'downgraded']),
    ...byCause('left', left, changeCauses),
  ];
  return changes.map((change) => ({
    ...change,
    units: byStreet(edition, later.program, change.units, (change.side === 'left' ? earlier : later).asOf),
  }));
}

/** As lists are printed; a person whose street is not told stands with the district. */
function byStreet(
  { registry, places }: Edition,
  program: Program,
  units: string[],
  day: PlainDate,
): string[] {
  const placed = units.flatMap((id) => {
    const unit = registry.units.get(id);
    return unit ? [shownPlace(program, places.at(unit, day))] : [];
  });
  return places.inOrder(placed, (place) => place).map(({ unit }) => unit.id);
}

/** What became of the units since the list before, the renewed among them; empty for a first list. */
export function changesSinceLast(edition: Edition, list: CycleList): readonly UnitsOfChange[] {
  // There is a page of this comparison, so that it is made in any case.
  const pair = edition.pairs(list).find(({ earlier }) => earlier === list.previous);
  if (!pair) return [];
  const changes = edition.compared(pair);
  const units = renewedUnits(edition, list, new Set(changes.flatMap(({ units: changed }) => changed)));
  if (units.length === 0) return changes;
  const place = changes.findIndex(({ side }) => side !== 'entered');
  return changes.toSpliced(place < 0 ? changes.length : place, 0, {
    side: 'stayed',
    cause: 'renewed',
    units,
  });
}

function byCause<Cause extends ChangeCause | StayCause>(
  side: ChangeSide,
  changes: readonly { unit: string; cause: Cause }[],
  causes: readonly Cause[],
): UnitsOfChange[] {
  const groups = groupedBy(changes, ({ cause }) => cause);
  return causes.flatMap((cause) => {
    const units = groups.get(cause)?.map(({ unit }) => unit);
    return units ? [{ side, cause, units }] : [];
  });
}

/** Where levels close one another a unit has one on each list; they stand in the program from low to high. */
function levelChanges({ ledger }: Edition, earlier: CycleList, later: CycleList) {
  const { id, levels } = later.program;
  if (levels.mode !== 'exclusive' || levels.list.length < 2) return [];
  const rank = new Map(levels.list.map((level, index) => [level.id, index]));
  const ranksOn = (list: CycleList) =>
    holdersOn(ledger, { program: id }, list.asOf).map(
      ({ unit, level }) => [unit, rank.get(level) ?? 0] as const,
    );
  const before = new Map(ranksOn(earlier));
  return ranksOn(later).flatMap(([unit, now]): { unit: string; cause: StayCause }[] => {
    const then = before.get(unit);
    if (then === undefined || then === now) return [];
    return [{ unit, cause: then < now ? 'upgraded' : 'downgraded' }];
  });
}

/** By the rows of its cycle: a renewal goes with its list, whatever the day of the decision. */
function renewedUnits({ ledger, events }: Edition, list: CycleList, changed: ReadonlySet<string>): string[] {
  const { program, cycle, asOf } = list;
  const renewed = new Set<string>();
  for (const { unit, event, date } of events.ofCycle(program.id, cycle.id)) {
    if (event === 'renewed' && date <= asOf && !changed.has(unit)) renewed.add(unit);
  }
  const onList = holdersOn(ledger, { program: program.id }, asOf).filter(({ unit }) => renewed.has(unit));
  return [...new Set(onList.map(({ unit }) => unit))];
}
