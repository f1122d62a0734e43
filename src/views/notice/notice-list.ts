import type { CertificationEvent } from '../../domain/certification-event.ts';
import { holdersOn } from '../../domain/ledger/holders-on.ts';
import type { NoticeList } from '../../domain/notice.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { certificationEventTerms } from '../../i18n/terms.ts';
import type { Download } from '../download.ts';
import type { Edition, ListedUnit } from '../edition.ts';
import type { Mention } from '../head.ts';
import { streetKey, streetLink } from '../honour-list/honour-rows.ts';
import { groupedBy } from '../once.ts';
import { shownPlace } from '../shown-place.ts';

/** A list attached to a notice, derived from the ledger; on a page of a long one, as much of it as stands there. */
export interface NoticeListView {
  title: string;
  /** Its number among the lists of the notice, from 1; undefined where there is only one. */
  number?: number | undefined;
  /** Units of the whole list. */
  count: number;
  /** True where the page goes on with a list that began on an earlier one. */
  continued?: boolean | undefined;
  /** By street, in the order of the divisions; `count` is that of the street in the whole list. */
  streets: {
    street: string;
    count: number;
    units: (Mention & { detail?: string | undefined })[];
  }[];
  /** The whole list as CSV and XLSX. */
  downloads: Download[];
  asOf?: PlainDate | undefined;
}

/** The units of a list, derived from the ledger, by street, neighbourhood and id. */
export function listedUnits(edition: Edition, list: NoticeList): ListedUnit[] {
  const { registry, places } = edition;
  const program = registry.programs.get(list.program);
  const { days, details } = unitsOf(edition, list);
  const units = [...days.keys()].sort().flatMap((id): ListedUnit[] => {
    const unit = registry.units.get(id);
    if (!unit) return [];
    const place = shownPlace(program ?? {}, places.at(unit, days.get(id)));
    return [{ place, detail: details.get(id)?.join('；') }];
  });
  const wanted = units.filter(({ place }) => list.street === undefined || place.street?.id === list.street);
  return places.inOrder(wanted, ({ place }) => place);
}

/** How many units a list has; cheaper than to list them. */
export function listedCount(edition: Edition, list: NoticeList): number {
  return list.street === undefined ? unitsOf(edition, list).days.size : edition.listed(list).length;
}

/** The units from `start` up to `end` (not included) of a list. */
export function noticeListView(
  edition: Edition,
  list: NoticeList,
  { start = 0, end = Infinity }: { start?: number; end?: number } = {},
): Omit<NoticeListView, 'downloads'> {
  const units = edition.listed(list);
  const counts = new Map<string, number>();
  for (const { place } of units) {
    const key = streetKey(place.street);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shown = groupedBy(units.slice(start, end), ({ place }) => streetKey(place.street));
  return {
    title: list.title,
    count: units.length,
    continued: start > 0 ? true : undefined,
    streets: [...shown].map(([key, inStreet]) => ({
      street: streetLink(edition, inStreet[0]?.place.street).text,
      count: counts.get(key) ?? 0,
      units: inStreet.map(({ place, detail }) => ({ ...place.mention, detail })),
    })),
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
