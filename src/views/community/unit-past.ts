import { successorsOf } from '../../domain/ledger/unit-on.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitEventTerms } from '../../i18n/terms.ts';
import type { UnitEnd } from './community-description.ts';
import type { Edition } from '../edition.ts';
import { unitMention } from '../links.ts';
import type { Place } from '../places.ts';

/** A name that a unit bore, and its last day. */
export interface FormerName {
  name: string;
  until: PlainDate;
}

/** Names up to the day before each renaming, oldest first. */
export function formerNames({ ledger, day }: Edition, { id }: Unit): FormerName[] {
  return (ledger.unitEvents.get(id) ?? []).flatMap(({ event, date, from }) =>
    event === 'rename' && from !== undefined && date <= day ? [{ name: from, until: addDays(date, -1) }] : [],
  );
}

/** How a unit ended and where it went on; undefined while it is there. */
export function endOf(edition: Edition, { unit, closedBy }: Place): UnitEnd | undefined {
  if (!closedBy) return undefined;
  const successors = successorsOf(edition.ledger, unit.id, edition.day).flatMap((id) => {
    const { text, path } = unitMention(edition, id);
    return path === undefined ? [] : [{ text, path }];
  });
  return { term: unitEventTerms[closedBy.event], date: closedBy.date, successors };
}
