import type { Unit } from '../../domain/unit.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import type { HonourState } from '../honour/honour.ts';
import { paths, unitPath } from '../paths.ts';

/** A unit as a line of the directory, with the honours it holds today. */
export interface DirectoryRow {
  unit: Link;
  kindTerm: string;
  aliases: string[];
  households?: number | undefined;
  honours: { text: string; state: HonourState }[];
}

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
