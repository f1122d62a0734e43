import type { Ledger } from '../domain/ledger/ledger.ts';
import type { NoticeList } from '../domain/notice.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Program } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import type { CycleList, CycleLists } from './honour-list/cycle-lists.ts';
import type { Download } from './download.ts';
import type { DossierIndex } from './application/dossier-index.ts';
import type { EventIndex } from './event-index.ts';
import type { Link } from './head.ts';
import type { HonourGroup } from './honour/honour-group.ts';
import type { HonourView } from './honour/honour.ts';
import type { Signer } from './honour/signer.ts';
import type { Initials } from './community/initials.ts';
import type { ProgramHolder } from './honour-list/program-holder.ts';
import type { ListPair, UnitsOfChange } from './honour-list/list-pairs.ts';
import type { InspectionIndex } from './office/inspection-index.ts';
import type { MemberIndex } from './member/member-index.ts';
import type { Place, Places } from './places.ts';
import type { PostingIndex } from './office/posting-index.ts';
import type { Publications } from './publications.ts';
import type { RegisterIndex } from './office/register-index.ts';

/** The content as it stands on one day, with the indexes that pages are derived from. Each is made once, when asked. */
export interface Edition {
  registry: Registry;
  ledger: Ledger;
  day: PlainDate;
  /** By whom credentials are signed; undefined where there is no key. */
  signer: Signer | undefined;
  places: Places;
  initials: () => Initials;
  publications: Publications;
  members: MemberIndex;
  lists: CycleLists;
  events: EventIndex;
  inspections: InspectionIndex;
  registers: RegisterIndex;
  postings: PostingIndex;
  dossiers: DossierIndex;
  /** The holders of a program on all days. */
  holders: (program: Program) => readonly ProgramHolder[];
  /** The whole of a list, as it is printed. */
  groups: (list: CycleList) => HonourGroup[];
  /** Rows of a list by the anchor of their street. */
  rowsByStreet: (list: CycleList) => ReadonlyMap<string, number>;
  /** What became of the units since the list before, with those that were renewed; empty for the first. */
  changes: (list: CycleList) => readonly UnitsOfChange[];
  /** The comparisons of a list with earlier ones, each of which has a page. */
  pairs: (list: CycleList) => readonly ListPair[];
  /** What became of the units between the lists of a pair. */
  compared: (pair: ListPair) => readonly UnitsOfChange[];
  /** The units of a notice's list, in the order they are printed. */
  listed: (list: NoticeList) => readonly ListedUnit[];
  /** The honours of a unit on the day: held or suspended, and those that are over. */
  honours: (unit: string) => { own: HonourView[]; before: HonourView[] };
  /** The board of a unit in a program (at a level). */
  plaqueOf: (unit: string, program: string, level: string | undefined) => Plaque | undefined;
  plaquesOf: (unit: string) => readonly Plaque[];
  /** The files of a table, by its stem; none where the edition prints no tables. */
  downloads: (stem: string) => Download[];
  /** To the page of a board; undefined until it has one. */
  plaqueLink: (plaque: Plaque) => Link | undefined;
}

/** A unit of a notice's list, where it lay on the day of the list or of its event. */
export interface ListedUnit {
  place: Place;
  detail: string | undefined;
}
