import { lastUpTo } from '../../domain/ledger/last-up-to.ts';
import type { Certification } from '../../domain/ledger/ledger.ts';
import { contains } from '../../domain/ledger/standing-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Unit } from '../../domain/unit.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import type { HonourGroup, HonourRow } from '../honour/honour-group.ts';
import { dossierLink } from '../application/dossier-item.ts';
import { divisionLink } from '../links.ts';
import { groupedBy } from '../once.ts';
import { paths } from '../paths.ts';
import type { PlacedHolder, ProgramHolder } from './program-holder.ts';
import { placedOn } from './program-holders.ts';

type RowChange = Pick<HonourRow, 'entered' | 'stayed'>;

/** The holders of a program on a day by street; within a street by neighbourhood and id. */
export function honourGroups(
  edition: Edition,
  program: Program,
  day: PlainDate,
  changeOf: (unit: string) => RowChange | undefined = () => undefined,
): HonourGroup[] {
  const divisions = new Map<number, DivisionRows>();
  // In the order of units, in which the ledger lies in memory.
  for (const holder of edition.holders(program)) {
    if (!contains(holder.span, day)) continue;
    const placed = holder.placed ?? placedOn(edition, program, holder.unit, day);
    let division = divisions.get(placed.rank);
    if (division === undefined) {
      division = { street: placed.place.street, rows: [], units: 0, last: undefined };
      divisions.set(placed.rank, division);
    }
    division.rows.push(honourRow(edition, program, day, holder, placed, changeOf(holder.span.unit)));
    // The levels of a unit stand one after the other.
    if (holder.unit !== division.last) division.units += 1;
    division.last = holder.unit;
  }
  const inOrder = [...divisions].toSorted(([a], [b]) => a - b).map(([, division]) => division);
  return [...groupedBy(inOrder, ({ street }) => streetKey(street))].map(([anchor, group]) => ({
    street: streetLink(edition, group[0]?.street),
    anchor,
    count: group.reduce((sum, { units }) => sum + units, 0),
    rows: group.flatMap(({ rows }) => rows),
  }));
}

/** The rows of a neighbourhood, or of what lies in none. */
interface DivisionRows {
  street: Unit | undefined;
  rows: HonourRow[];
  units: number;
  last: Unit | undefined;
}

/** The whole of a list; its rows tell what happened to them since the one before. */
export function listGroups(edition: Edition, list: CycleList): HonourGroup[] {
  const changeOf = new Map<string, RowChange>();
  for (const { side, cause, units } of edition.changes(list)) {
    if (side === 'left') continue;
    const change = { [side]: cause };
    for (const unit of units) changeOf.set(unit, change);
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
  { span, certifications, plaque }: ProgramHolder,
  { place, division }: PlacedHolder,
  change: RowChange | undefined,
): HonourRow {
  const { levels } = program;
  const level = levels.list.find(({ id }) => id === span.level);
  const held = heldOn(certifications, day);
  const dossier = edition.dossiers.newest(program.id, span.unit, day);
  return {
    unit: place.mention,
    division,
    level: levels.list.length > 1 ? level?.name : undefined,
    since: span.from,
    // As it was known on the day: a later suspension or renewal is no part of the list.
    validTo: (held && lastUpTo(held.steps, day)?.validTo) ?? undefined,
    plaque,
    registered:
      level === undefined || level.grantedHere
        ? undefined
        : { grantor: level.grantor, document: held && documentOf(held, day) },
    dossier: dossier && dossierLink(edition, dossier),
    entered: change?.entered,
    stayed: change?.stayed,
  };
}

/** The certification that holds on a day. */
function heldOn(certifications: readonly Certification[], day: PlainDate): Certification | undefined {
  // A loop: it is asked of every holder of every list.
  for (let at = certifications.length - 1; at >= 0; at -= 1) {
    const held = certifications[at];
    if (held !== undefined && held.from <= day) return held;
  }
  return undefined;
}

/** The grantor's document as it was known on the day. */
function documentOf({ steps }: Certification, day: PlainDate): string | undefined {
  return steps.findLast(({ date, event }) => date <= day && event.document !== undefined)?.event.document;
}
