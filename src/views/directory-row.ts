import type { Unit } from '../domain/unit.ts';
import { unitKindTerms } from '../i18n/terms.ts';
import type { Edition } from './edition.ts';
import type { DirectoryRow } from './street.ts';
import { paths, unitPath } from './paths.ts';

/** A place with the honours it holds today, suspended ones marked. */
export function directoryRow(edition: Edition, unit: Unit): DirectoryRow {
  return {
    unit: { text: edition.places.at(unit).name, path: unitPath(unit) ?? paths.communities },
    kindTerm: unitKindTerms[unit.kind],
    aliases: unit.aliases,
    households: unit.households,
    honours: edition.honours(unit.id).own.map(({ program, level, state }) => ({
      text: level === undefined ? program.text : `${program.text}（${level}）`,
      state,
    })),
  };
}
