import type { Ledger } from '../domain/ledger/ledger.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Registry } from '../domain/registry.ts';
import { cycleListsOf } from './honour-list/cycle-lists.ts';
import { printNothing, type PrintTable } from './download.ts';
import { dossierIndex } from './application/dossier-index.ts';
import type { Edition } from './edition.ts';
import { eventIndex } from './event-index.ts';
import { listGroups } from './honour-list/honour-rows.ts';
import { honoursOf } from './honour/honours-of.ts';
import type { Signer } from './honour/signer.ts';
import { initialsOf } from './community/initials.ts';
import { inspectionIndex } from './office/inspection-index.ts';
import { hasPlaquePage } from './links.ts';
import { changesBetween, changesSinceLast } from './honour-list/list-changes.ts';
import { comparedLists } from './honour-list/list-pairs.ts';
import { programHolders } from './honour-list/program-holders.ts';
import { memberIndex } from './member/member-index.ts';
import { listedUnits } from './notice/notice-list.ts';
import { groupedBy, once, onceInTurn, oncePer } from './once.ts';
import { paths } from './paths.ts';
import { placesOf } from './places.ts';
import { postingIndex } from './office/posting-index.ts';
import {
  contentOn,
  unwatchedParts,
  watchedContent,
  type ContentOnDay,
  type UnwatchedParts,
} from './remembered/content-on-day.ts';
import { recorded } from './remembered/reads.ts';
import type { Remembered } from './remembered/remembered.ts';
import { withDrafts, withoutDrafts } from './shown-registry.ts';
import { registerIndex } from './office/register-index.ts';
import { tableFamilies } from './table-families.ts';
import { downloadsOf } from './table-family.ts';

export interface EditionOptions {
  /** Prints the tables that pages offer; without it they offer none. */
  printTable?: PrintTable | undefined;
  /** For a preview at the desk: drafts are shown too. Never for a public site. */
  drafts?: boolean | undefined;
  /** By whom credentials are signed; without it the site says of its boards that they are not. */
  signer?: Signer | undefined;
  /** What was derived from earlier states of the content; it turns to this one. */
  remembered?: Remembered<ContentOnDay> | undefined;
}

/** Opens the content for a day. Cheap: an index is built when the first page asks for it, in one pass. */
export function openEdition(
  content: Registry,
  ledger: Ledger,
  day: PlainDate,
  { printTable = printNothing, drafts = false, signer, remembered }: EditionOptions = {},
): Edition {
  const shown = contentOn(drafts ? withDrafts(content, day) : withoutDrafts(content), day);
  remembered?.turnTo(shown, [day, drafts, signer, ledger, ...unwatchedParts(shown.registry)]);
  // These are made from parts that everything depends on, and from nothing else: they stand while anything does.
  const settled = <T>(name: string, make: (content: UnwatchedParts) => T): T =>
    remembered ? remembered.take(`index ${name}`, () => make(shown.registry)) : make(shown.registry);
  const { value: edition, reads } = recorded(() =>
    editionOf(remembered ? watchedContent(shown) : shown, {
      ledger,
      day,
      printTable,
      signer,
      lists: settled('lists', ({ programs, cycles }) => cycleListsOf({ programs, cycles }, ledger, day)),
      events: settled('events', ({ events }) => eventIndex({ events }, ledger)),
    }),
  );
  // Whatever is derived from it would depend on that without knowing.
  if (reads !== undefined) throw new Error('an edition looked something up before it was asked');
  return edition;
}

function editionOf(
  { registry, publications, divisions }: ContentOnDay,
  rest: Pick<Edition, 'ledger' | 'day' | 'signer' | 'lists' | 'events'> & { printTable: PrintTable },
): Edition {
  const { ledger, day, printTable, signer, lists, events } = rest;
  const plaques = once(() => groupedBy(registry.plaques.values(), ({ unit }) => unit));
  const plaquesOf = (unit: string) => plaques().get(unit) ?? [];
  const edition: Edition = {
    registry,
    ledger,
    day,
    signer,
    places: placesOf(registry, divisions, ledger, day),
    initials: once(() => initialsOf(edition.places)),
    publications,
    members: memberIndex(registry, publications, day),
    lists,
    events,
    inspections: inspectionIndex(registry, day),
    registers: registerIndex(registry, () => edition.places, day),
    postings: postingIndex(registry, day),
    dossiers: dossierIndex(registry, day),
    holders: oncePer((program) => programHolders(edition, program)),
    groups: onceInTurn((list) => listGroups(edition, list)),
    rowsByStreet: oncePer(
      (list) => new Map(edition.groups(list).map(({ anchor, rows }) => [anchor, rows.length])),
    ),
    changes: onceInTurn((list) => changesSinceLast(edition, list)),
    pairs: oncePer((later) => comparedLists(edition.lists, later).map((earlier) => ({ earlier, later }))),
    compared: oncePer(({ earlier, later }) => changesBetween(edition, earlier, later)),
    listed: onceInTurn((list) => listedUnits(edition, list)),
    honours: oncePer((unit) => honoursOf(edition, unit)),
    plaqueOf: (unit, program, level) =>
      plaquesOf(unit).find(
        (plaque) => plaque.program === program && (plaque.level === undefined || plaque.level === level),
      ),
    plaquesOf,
    downloads: (stem) => downloadsOf(edition, tableFamilies, printTable, stem),
    plaqueLink: oncePer((plaque) =>
      hasPlaquePage(edition, plaque) ? { text: plaque.number, path: paths.plaque(plaque.number) } : undefined,
    ),
  };
  return edition;
}
