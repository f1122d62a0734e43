import type { Application } from '../../domain/application.ts';
import { cycleKey } from '../../domain/cycle.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention } from '../head.ts';
import { programLink, unitMention } from '../links.ts';
import { paths } from '../paths.ts';

/** A dossier as a line of a list. */
export interface DossierItem {
  /** Title of its cycle, and its page. */
  cycle: Link;
  program?: Link | undefined;
  unit: Mention;
  submitted: PlainDate;
}

export function dossierItem(edition: Edition, application: Application): DossierItem {
  const { program, unit, submitted } = application;
  const named = edition.registry.programs.get(program);
  return {
    cycle: dossierLink(edition, application),
    program: named && programLink(named),
    unit: unitMention(edition, unit),
    submitted,
  };
}

/** The page of a dossier under the title of its cycle. */
export function dossierLink({ registry }: Edition, { program, cycle, unit }: Application): Link {
  const title = registry.cycles.get(cycleKey(program, cycle))?.title ?? cycle;
  return { text: title, path: paths.application(program, cycle, unit) };
}
