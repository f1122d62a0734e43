import type { Certification, Ledger, Span } from '../../domain/ledger/ledger.ts';
import { historiesOf } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Edition } from '../edition.ts';
import { plaqueLink } from '../links.ts';
import type { PlacedHolder, ProgramHolder } from './program-holder.ts';
import { shownPlace } from '../shown-place.ts';

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
