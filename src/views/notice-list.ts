import type { CertificationEvent } from '../domain/certification-event.ts';
import { holdersOn } from '../domain/ledger/holders-on.ts';
import type { NoticeList } from '../domain/notice.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Program } from '../domain/program.ts';
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
  const units = list.of === 'in-force' ? holders(edition, list) : unitsWithEvents(edition, list);
  const wanted = units.filter(({ place }) => list.street === undefined || place.street?.id === list.street);
  return edition.places.inOrder(wanted, ({ place }) => place);
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

function holders(edition: Edition, list: NoticeList & { of: 'in-force' }): ListedUnit[] {
  const program = edition.registry.programs.get(list.program);
  const details = new Map<string, string[]>();
  for (const { unit, level } of holdersOn(edition.ledger, list, list.asOf)) {
    const levels = details.get(unit) ?? [];
    const name = list.level === undefined ? levelName(program, level) : undefined;
    details.set(unit, name === undefined ? levels : [...levels, name]);
  }
  return listed(edition, details, () => list.asOf);
}

function unitsWithEvents(edition: Edition, list: NoticeList & { of: 'events' }): ListedUnit[] {
  const program = edition.registry.programs.get(list.program);
  const wanted = new Set<CertificationEvent['event']>(list.events);
  const details = new Map<string, string[]>();
  const days = new Map<string, PlainDate>();
  for (const { unit, event, level, date, reason } of edition.events.ofCycle(list.program, list.cycle)) {
    if (!wanted.has(event) || (list.level !== undefined && level !== list.level)) continue;
    if ((list.from !== undefined && date < list.from) || (list.to !== undefined && date > list.to)) continue;
    const parts = [
      wanted.size > 1 ? certificationEventTerms[event] : undefined,
      list.level === undefined ? levelName(program, level) : undefined,
      reason,
    ];
    const text = parts.filter((part) => part !== undefined).join('，');
    details.set(unit, [...(details.get(unit) ?? []), ...(text === '' ? [] : [text])]);
    days.set(unit, date);
  }
  return listed(edition, details, (unit) => days.get(unit) ?? edition.day);
}

function listed(
  { registry, places }: Edition,
  details: ReadonlyMap<string, readonly string[]>,
  dayOf: (unit: string) => PlainDate,
): ListedUnit[] {
  const byId = [...details].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byId.flatMap(([id, texts]) => {
    const unit = registry.units.get(id);
    if (!unit) return [];
    return [{ place: places.at(unit, dayOf(id)), detail: texts.join('；') || undefined }];
  });
}

function levelName(program: Program | undefined, level: string | undefined): string | undefined {
  if (!program || program.levels.list.length === 1) return undefined;
  return program.levels.list.find(({ id }) => id === level)?.name;
}
