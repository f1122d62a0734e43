import type { CertificationEvent } from '../domain/certification-event.ts';
import { holdersOn } from '../domain/ledger/holders-on.ts';
import type { NoticeList } from '../domain/notice.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { certificationEventTerms } from '../i18n/terms.ts';
import type { Edition, ListedUnit } from './edition.ts';
import type { Link, Mention } from './head.ts';
import { streetKey, streetLink } from './honour-rows.ts';
import { groupedBy } from './once.ts';

/** A list attached to a notice, derived from the ledger. */
export interface NoticeListView {
  title: string;
  count: number;
  /** By street, in the order of the divisions; `units` is empty when the list is only summed up here. */
  streets: {
    street: string;
    count: number;
    units: (Mention & { detail?: string | undefined })[];
  }[];
  /** Where the whole list stands, when it is too long to be shown here. */
  whole?: Link | undefined;
  asOf?: PlainDate | undefined;
}

/** The units of a list, derived from the ledger, by street, neighbourhood and id. */
export function listedUnits(edition: Edition, list: NoticeList): ListedUnit[] {
  const { registry, places } = edition;
  const { days, details } = unitsOf(edition, list);
  const units = [...days.keys()].sort().flatMap((id): ListedUnit[] => {
    const unit = registry.units.get(id);
    if (!unit) return [];
    return [{ place: places.at(unit, days.get(id)), detail: details.get(id)?.join('；') }];
  });
  const wanted = units.filter(({ place }) => list.street === undefined || place.street?.id === list.street);
  return places.inOrder(wanted, ({ place }) => place);
}

/** Has a list more than `most` units? */
export function isLonger(edition: Edition, list: NoticeList, most: number): boolean {
  if (unitsOf(edition, list).days.size <= most) return false;
  return list.street === undefined || edition.listed(list).length > most;
}

/** With `whole`, units are only counted by street; they stand where it leads. */
export function noticeListView(
  edition: Edition,
  list: NoticeList,
  units: readonly ListedUnit[],
  whole: Link | undefined,
): NoticeListView {
  const byStreet = groupedBy(units, ({ place }) => streetKey(place.street));
  return {
    title: list.title,
    count: units.length,
    streets: [...byStreet.values()].map((inStreet) => ({
      street: streetLink(edition, inStreet[0]?.place.street).text,
      count: inStreet.length,
      units: whole ? [] : inStreet.map(({ place, detail }) => ({ ...place.mention, detail })),
    })),
    whole,
    asOf: list.of === 'in-force' ? list.asOf : undefined,
  };
}

/** Units with the day on which a list means them, and what it says of them besides their names. */
interface UnitsOfList {
  days: Map<string, PlainDate>;
  details: Map<string, string[]>;
}

function unitsOf(edition: Edition, list: NoticeList): UnitsOfList {
  return list.of === 'in-force' ? holders(edition, list) : unitsWithEvents(edition, list);
}

function holders(edition: Edition, list: NoticeList & { of: 'in-force' }): UnitsOfList {
  const units: UnitsOfList = { days: new Map(), details: new Map() };
  for (const { unit, level } of holdersOn(edition.ledger, list, list.asOf)) {
    add(
      units,
      unit,
      list.asOf,
      list.level === undefined ? levelName(edition, list.program, level) : undefined,
    );
  }
  return units;
}

function unitsWithEvents(edition: Edition, list: NoticeList & { of: 'events' }): UnitsOfList {
  const wanted = new Set<CertificationEvent['event']>(list.events);
  const units: UnitsOfList = { days: new Map(), details: new Map() };
  for (const { unit, event, level, date, reason } of edition.events.ofCycle(list.program, list.cycle)) {
    if (!wanted.has(event) || (list.level !== undefined && level !== list.level)) continue;
    if ((list.from !== undefined && date < list.from) || (list.to !== undefined && date > list.to)) continue;
    const parts = [
      wanted.size > 1 ? certificationEventTerms[event] : undefined,
      list.level === undefined ? levelName(edition, list.program, level) : undefined,
      reason,
    ].filter((part) => part !== undefined);
    add(units, unit, date, parts.length === 0 ? undefined : parts.join('，'));
  }
  return units;
}

function add({ days, details }: UnitsOfList, unit: string, day: PlainDate, detail: string | undefined): void {
  days.set(unit, day);
  if (detail === undefined) return;
  const known = details.get(unit);
  if (known) known.push(detail);
  else details.set(unit, [detail]);
}

function levelName(
  { registry }: Edition,
  programId: string,
  levelId: string | undefined,
): string | undefined {
  const levels = registry.programs.get(programId)?.levels.list ?? [];
  return levels.length === 1 ? undefined : levels.find(({ id }) => id === levelId)?.name;
}
