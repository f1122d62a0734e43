import type { Certification, Ledger, Span } from '../../domain/ledger/ledger.ts';
import { historiesOf } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { plaqueLink } from '../links.ts';
import type { Place } from '../places.ts';
import { shownPlace } from '../shown-place.ts';

/** A span of a program, with what its row tells on every list: most of a row is the same from cycle to cycle. */
export interface ProgramHolder {
  span: Span;
  unit: Unit;
  /** Of the unit at the level, in the order in which they were decided. */
  certifications: readonly Certification[];
  plaque: Link | undefined;
  /** Undefined where it depends on the day. */
  placed: PlacedHolder | undefined;
}

/** Where a holder stands in lists. */
export interface PlacedHolder {
  place: Place;
  /** By street and neighbourhood. */
  rank: number;
  /** Name of the neighbourhood. */
  division: string;
}

/** The holders of all days, in the order of units. */
export function programHolders(edition: Edition, program: Program): ProgramHolder[] {
  const { registry, ledger, places } = edition;
  const holders: ProgramHolder[] = [];
  for (const span of ledger.books.get(program.id)?.spans ?? []) {
    const unit = registry.units.get(span.unit);
    if (!unit) continue;
    holders.push({
      span,
      unit,
      certifications: certificationsOf(ledger, span),
      plaque: plaqueLink(edition, edition.plaqueOf(unit.id, program.id, span.level)),
      placed: places.isSettled(unit) ? placedOn(edition, program, unit, edition.day) : undefined,
    });
  }
  return holders;
}

export function placedOn({ places }: Edition, program: Program, unit: Unit, day: PlainDate): PlacedHolder {
  const place = shownPlace(program, places.at(unit, day));
  const { neighbourhood } = place;
  return {
    place,
    rank: places.rankOf(place),
    division: neighbourhood ? places.at(neighbourhood, day).name : '',
  };
}

function certificationsOf(ledger: Ledger, { unit, program, level }: Span): Certification[] {
  return historiesOf(ledger, program, unit).flatMap(({ certifications }) =>
    certifications.filter((one) => one.level === level),
  );
}
