import type { Ledger } from '../domain/ledger/ledger.ts';
import type { NoticeList } from '../domain/notice.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Registry } from '../domain/registry.ts';
import { cycleListsOf, type CycleList, type CycleLists } from './cycle-lists.ts';
import { eventIndex, type EventIndex } from './event-index.ts';
import type { HonourView } from './honour.ts';
import type { Link } from './head.ts';
import type { HonourGroup } from './honour-list.ts';
import { honourGroups } from './honour-rows.ts';
import { honoursOf } from './honours-of.ts';
import { hasPlaquePage } from './links.ts';
import { listedUnits, type ListedUnit } from './notice-list.ts';
import { groupedBy, once, onceInTurn, oncePer } from './once.ts';
import { paths } from './paths.ts';
import { placesOf, type Places } from './places.ts';
import { publicationsOf, type Publications } from './publications.ts';

/** The content as it stands on one day, with the indexes that pages are derived from. Each is made once, when asked. */
export interface Edition {
  registry: Registry;
  ledger: Ledger;
  day: PlainDate;
  places: Places;
  publications: Publications;
  lists: CycleLists;
  events: EventIndex;
  /** The whole of a list, as it is printed. */
  groups: (list: CycleList) => HonourGroup[];
  /** The units of a notice's list, in the order they are printed. */
  listed: (list: NoticeList) => readonly ListedUnit[];
  /** The honours of a unit on the day: held or suspended, and those that are over. */
  honours: (unit: string) => { own: HonourView[]; before: HonourView[] };
  /** The board of a unit in a program (at a level). */
  plaqueOf: (unit: string, program: string, level: string | undefined) => Plaque | undefined;
  plaquesOf: (unit: string) => readonly Plaque[];
  /** To the page of a board; undefined until it has one. */
  plaqueLink: (plaque: Plaque) => Link | undefined;
}

/** Opens the content for a day. Cheap: an index is built when the first page asks for it, in one pass. */
export function openEdition(registry: Registry, ledger: Ledger, day: PlainDate): Edition {
  const plaques = once(() => groupedBy(registry.plaques.values(), ({ unit }) => unit));
  const plaquesOf = (unit: string) => plaques().get(unit) ?? [];
  const edition: Edition = {
    registry,
    ledger,
    day,
    places: placesOf(registry, ledger, day),
    publications: publicationsOf(registry, day),
    lists: cycleListsOf(registry, ledger, day),
    events: eventIndex(registry, ledger),
    groups: onceInTurn(({ program, asOf }) => honourGroups(edition, program, asOf)),
    listed: onceInTurn((list) => listedUnits(edition, list)),
    honours: oncePer((unit) => honoursOf(edition, unit)),
    plaqueOf: (unit, program, level) =>
      plaquesOf(unit).find(
        (plaque) => plaque.program === program && (plaque.level === undefined || plaque.level === level),
      ),
    plaquesOf,
    plaqueLink: oncePer((plaque) =>
      hasPlaquePage(edition, plaque) ? { text: plaque.number, path: paths.plaque(plaque.number) } : undefined,
    ),
  };
  return edition;
}
