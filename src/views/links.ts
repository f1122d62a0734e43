import type { Notice } from '../domain/notice.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Program } from '../domain/program.ts';
import type { Unit } from '../domain/unit.ts';
import type { Edition } from './edition.ts';
import type { Link, Mention } from './head.ts';
import { paths, unitPath } from './paths.ts';

/** The page of a program. */
export function programLink(program: Program): Link {
  return { text: program.name, path: paths.program(program.id) };
}

/** A notice that is out. */
export function noticeLink<N extends Notice | undefined>(
  notice: N,
): N extends Notice ? Link : Link | undefined;
export function noticeLink(notice: Notice | undefined): Link | undefined {
  return notice && { text: notice.title, path: paths.notice(notice.id) };
}

/** A division, which always has a page. */
export function divisionLink({ places }: Edition, unit: Unit): Link {
  return { text: places.at(unit).name, path: unitPath(unit) ?? paths.communities };
}

/** The divisions from the district down to a division, each with its page; the district, which is the site, not. */
export function divisionsDownTo(edition: Edition, unit: Unit): Link[] {
  const { street } = edition.places.at(unit);
  const above = street === undefined || street.id === unit.id ? [] : [street];
  return [...above, unit].map((division) => divisionLink(edition, division));
}

/** A unit under the name it had on `day`, with its page if it has one. */
export function unitMention(edition: Edition, id: string, day: PlainDate = edition.day): Mention {
  const unit = edition.registry.units.get(id);
  if (!unit) return { text: id };
  return edition.places.at(unit, day).mention;
}

/** The page of a board, if there is one. */
export function plaqueLink(edition: Edition, plaque: Plaque | undefined): Link | undefined {
  return plaque && edition.plaqueLink(plaque);
}

/** A board has a page from the first day of the honour it stands for. */
export function hasPlaquePage(edition: Edition, plaque: Plaque): boolean {
  const histories = edition.ledger.books.get(plaque.program)?.histories.get(plaque.unit) ?? [];
  return histories.some(
    (history) =>
      (history.level === undefined || plaque.level === undefined || history.level === plaque.level) &&
      history.certifications.some(({ from }) => from <= edition.day),
  );
}
