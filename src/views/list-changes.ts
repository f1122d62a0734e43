import { differenceBetween } from '../domain/ledger/difference-between.ts';
import { holdersOn } from '../domain/ledger/holders-on.ts';
import { contains } from '../domain/ledger/standing-on.ts';
import { historiesOf } from '../domain/ledger/status-on.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Program } from '../domain/program.ts';
import { changeTerms, stayedTerms } from '../i18n/terms.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from './edition.ts';
import type { ChangeCause, ChangeSide, StayCause } from './honour.ts';
import type { UnitsOfChange } from './list-pairs.ts';
import { groupedBy } from './once.ts';

/**
 * What became of the units of two lists of a program, the earlier one first: who came, who stands on both and was
 * renewed or changed its level since, who left. What comes and goes again in between is no difference.
 */
export function changesBetween(edition: Edition, earlier: CycleList, later: CycleList): UnitsOfChange[] {
  const { ledger, lists } = edition;
  const { entered, left } =
    (later.previous === earlier && lists.difference(later)) ||
    differenceBetween(ledger, { program: later.program.id }, earlier.asOf, later.asOf);
  const stayed = stayedBetween(edition, earlier, later, new Set(entered.map(({ unit }) => unit)));
  return [
    ...byCause('entered', entered, changeCauses),
    ...byCause('stayed', stayed, stayCauses),
    ...byCause('left', left, changeCauses),
  ];
}

/** Units that a comparison names: the renewed, nearly all of a list, are only counted. */
export function namedUnits(changes: readonly UnitsOfChange[]): number {
  return changes.reduce((sum, { cause, units }) => sum + (cause === 'renewed' ? 0 : units.length), 0);
}

const changeCauses = Object.keys(changeTerms) as ChangeCause[];
const stayCauses = Object.keys(stayedTerms) as StayCause[];

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

/** By the rows of the cycles in between: a list goes with its cycle, whatever the day of the decision. */
function stayedBetween(edition: Edition, earlier: CycleList, later: CycleList, entered: ReadonlySet<string>) {
  const { ledger, events } = edition;
  const { program, asOf } = later;
  const turned = new Map<string, StayCause>();
  for (const { cycle } of listsBetween(edition, earlier, later)) {
    for (const { unit, event, date } of events.ofCycle(program.id, cycle.id)) {
      if (date > asOf || !isStayCause(event)) continue;
      if (event !== 'renewed' || !turned.has(unit)) turned.set(unit, event);
    }
  }
  const stayed: { unit: string; cause: StayCause }[] = [];
  let last: string | undefined;
  for (const { unit, level } of holdersOn(ledger, { program: program.id }, asOf)) {
    const cause = unit === last || entered.has(unit) ? undefined : turned.get(unit);
    last = unit;
    if (cause === 'renewed') stayed.push({ unit, cause });
    else if (cause) {
      const before = levelOn(edition, program, unit, earlier.asOf);
      stayed.push({ unit, cause: changeOfLevel(program, before, level) });
    }
  }
  return stayed;
}

function listsBetween({ lists }: Edition, earlier: CycleList, later: CycleList): readonly CycleList[] {
  const all = lists.of(later.program.id);
  return all.slice(all.indexOf(earlier) + 1, all.indexOf(later) + 1);
}

function isStayCause(event: string): event is StayCause {
  return event in stayedTerms;
}

function levelOn({ ledger }: Edition, program: Program, unit: string, day: PlainDate): string | undefined {
  for (const { certifications } of historiesOf(ledger, program.id, unit)) {
    const held = certifications.find(({ spans }) => spans.some((span) => contains(span, day)));
    if (held) return held.level;
  }
  return undefined;
}

/** Levels stand from low to high. One that went up and down again has, from list to list, stayed where it was. */
function changeOfLevel({ levels }: Program, before: string | undefined, after: string): StayCause {
  const rank = (level: string | undefined) => levels.list.findIndex(({ id }) => id === level);
  if (rank(before) === rank(after)) return 'renewed';
  return rank(before) < rank(after) ? 'upgraded' : 'downgraded';
}
