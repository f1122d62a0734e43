import { holdersOn } from '../../domain/ledger/holders-on.ts';
import { lastUpTo } from '../../domain/ledger/last-up-to.ts';
import type { Certification, Ledger, Span } from '../../domain/ledger/ledger.ts';
import { historiesOf } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Unit } from '../../domain/unit.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import type { HonourGroup, HonourRow } from '../honour/honour-group.ts';
import { dossierLink } from '../application/dossier-item.ts';
import { divisionLink, plaqueLink } from '../links.ts';
import { groupedBy } from '../once.ts';
import type { Place } from '../places.ts';
import { paths } from '../paths.ts';
import { shownPlace } from '../shown-place.ts';

/** A holder on the day of a list, with the place it had then. */
interface Holder {
  place: Place;
  span: Span;
}

type RowChange = Pick<HonourRow, 'entered' | 'stayed'>;

/** The holders of a program on a day by street; within a street by neighbourhood and id. */
export function honourGroups(
  edition: Edition,
  program: Program,
  day: PlainDate,
  changeOf: (unit: string) => RowChange | undefined = () => undefined,
): HonourGroup[] {
  const { registry, ledger, places } = edition;
  const holders: Holder[] = [];
  for (const span of holdersOn(ledger, { program: program.id }, day)) {
    const unit = registry.units.get(span.unit);
    if (unit) holders.push({ place: shownPlace(program, places.at(unit, day)), span });
  }
  const byStreet = groupedBy(
    places.inOrder(holders, ({ place }) => place),
    ({ place }) => streetKey(place.street),
  );
  return [...byStreet].map(([anchor, group]) => ({
    street: streetLink(edition, group[0]?.place.street),
    anchor,
    count: new Set(group.map(({ place }) => place.unit)).size,
    rows: group.map((holder) => honourRow(edition, program, day, holder, changeOf(holder.span.unit))),
  }));
}

/** The whole of a list; its rows tell what happened to them since the one before. */
export function listGroups(edition: Edition, list: CycleList): HonourGroup[] {
  const changeOf = new Map<string, RowChange>();
  for (const { side, cause, units } of edition.changes(list)) {
    if (side !== 'left') for (const unit of units) changeOf.set(unit, { [side]: cause });
  }
  return honourGroups(edition, list.program, list.asOf, (unit) => changeOf.get(unit));
}

/** Rows `from` up to `to` of a list, still in their groups. */
export function rowsBetween(groups: readonly HonourGroup[], from: number, to: number): HonourGroup[] {
  let start = 0;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += group.rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** Anchor of a street in a list; what belongs to no street belongs to the district. */
export function streetKey(street: Unit | undefined): string {
  return street?.id ?? 'district';
}

/** The page of a street; of the district, for what belongs to no street. */
export function streetLink(edition: Edition, street: Unit | undefined): Link {
  const division = street ?? edition.places.district;
  return division ? divisionLink(edition, division) : { text: '全区', path: paths.communities };
}

function honourRow(
  edition: Edition,
  program: Program,
  day: PlainDate,
  { place, span }: Holder,
  change: RowChange | undefined,
): HonourRow {
  const { unit, neighbourhood } = place;
  const { levels } = program;
  const level = levels.list.find(({ id }) => id === span.level);
  const held = heldIn(edition.ledger, span, day);
  const dossier = edition.dossiers.newest(program.id, span.unit, day);
  return {
    unit: place.mention,
    division: neighbourhood ? edition.places.at(neighbourhood, day).name : '',
    level: levels.list.length > 1 ? level?.name : undefined,
    since: span.from,
    // As it was known on the day: a later suspension or renewal is no part of the list.
    validTo: (held && lastUpTo(held.steps, day)?.validTo) ?? undefined,
    plaque: plaqueLink(edition, edition.plaqueOf(unit.id, program.id, span.level)),
    registered:
      level === undefined || level.grantedHere
        ? undefined
        : { grantor: level.grantor, document: held && documentOf(held, day) },
    dossier: dossier && dossierLink(edition, dossier),
    entered: change?.entered,
    stayed: change?.stayed,
  };
}

/** The certification that a span belongs to. */
function heldIn(ledger: Ledger, { unit, program, level }: Span, day: PlainDate): Certification | undefined {
  for (const { certifications } of historiesOf(ledger, program, unit)) {
    // A loop: it is asked of every holder of every list.
    for (let at = certifications.length - 1; at >= 0; at -= 1) {
      const held = certifications[at];
      if (held !== undefined && held.level === level && held.from <= day) return held;
    }
  }
  return undefined;
}

/** The grantor's document as it was known on the day. */
function documentOf({ steps }: Certification, day: PlainDate): string | undefined {
  return steps.findLast(({ date, event }) => date <= day && event.document !== undefined)?.event.document;
}
