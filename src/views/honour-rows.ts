import { holdersOn } from '../domain/ledger/holders-on.ts';
import type { Ledger, Span } from '../domain/ledger/ledger.ts';
import { historiesOf, statusOn } from '../domain/ledger/status-on.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Program } from '../domain/program.ts';
import type { Unit } from '../domain/unit.ts';
import type { Edition } from './edition.ts';
import type { HonourGroup, HonourRow } from './honour-list.ts';
import { divisionLink, plaqueLink } from './links.ts';
import type { Place } from './places.ts';
import { paths, unitPath } from './paths.ts';
import { groupedBy } from './once.ts';

/** A holder on the day of a list, with the place it had then. */
export interface Holder {
  place: Place;
  span: Span;
}

/** The holders of a program on a day, by street, neighbourhood and id. */
export function holdersInOrder(edition: Edition, program: string, day: PlainDate): Holder[] {
  const { registry, ledger, places } = edition;
  const holders: Holder[] = [];
  for (const span of holdersOn(ledger, { program }, day)) {
    const unit = registry.units.get(span.unit);
    if (unit) holders.push({ place: places.at(unit, day), span });
  }
  return holders.sort((a, b) => places.compare(a.place, b.place));
}

/** Units by street; a unit with two levels counts once. */
export function countsByStreet(holders: readonly Holder[]): Map<Unit | undefined, number> {
  const counts = new Map<Unit | undefined, number>();
  let last: Unit | undefined;
  for (const { place } of holders) {
    if (place.unit !== last) counts.set(place.street, (counts.get(place.street) ?? 0) + 1);
    last = place.unit;
  }
  return counts;
}

/** Some of the holders as groups of a list; `counts` are those of the whole list. */
export function honourGroups(
  edition: Edition,
  program: Program,
  day: PlainDate,
  holders: readonly Holder[],
  counts: ReadonlyMap<Unit | undefined, number>,
): HonourGroup[] {
  return [...groupedBy(holders, ({ place }) => streetKey(place.street))].map(([, group]) => {
    const street = group[0]?.place.street;
    return {
      street: streetLink(edition, street),
      anchor: streetKey(street),
      count: counts.get(street) ?? 0,
      rows: group.map((holder) => honourRow(edition, program, day, holder)),
    };
  });
}

/** Anchor of a street in a list; what belongs to no street belongs to the district. */
export function streetKey(street: Unit | undefined): string {
  return street?.id ?? 'district';
}

export function streetLink(edition: Edition, street: Unit | undefined): { text: string; path: string } {
  const division = street ?? edition.places.district;
  return division ? divisionLink(division) : { text: '全区', path: paths.communities };
}

function honourRow(edition: Edition, program: Program, day: PlainDate, { place, span }: Holder): HonourRow {
  const { unit, name, neighbourhood } = place;
  const { levels } = program;
  return {
    unit: { text: name, path: unitPath(unit) },
    division: neighbourhood?.name ?? '',
    level: levels.list.length > 1 ? levels.list.find(({ id }) => id === span.level)?.name : undefined,
    since: span.from,
    validTo: validTo(edition.ledger, span, day),
    plaque: plaqueLink(edition, edition.plaqueOf(unit.id, program.id, span.level)),
  };
}

/** Last day of validity as it was known on the day: a later suspension or renewal is no part of the list. */
function validTo(ledger: Ledger, span: Span, day: PlainDate): PlainDate | undefined {
  const history = historiesOf(ledger, span.program, span.unit).find(
    ({ level }) => level === undefined || level === span.level,
  );
  const standing = history && statusOn(history, day).standing;
  return standing?.state === 'in-force' ? (standing.validTo ?? undefined) : undefined;
}
