import type { PlainDate } from '../domain/plain-date.ts';
import type { Link, Mention, PageHead, Paging } from './head.ts';
import type { BooksView, ChangeCause } from './honour.ts';

/** Holders of one street. */
export interface HonourGroup {
  street: Link;
  /** Id of its heading; the paths of `streets` end in it. */
  anchor: string;
  /** Units of the whole list, not only of this page; a unit with two levels counts once. */
  count: number;
  rows: HonourRow[];
}

export interface HonourRow {
  unit: Mention;
  /** Neighbourhood or village it lies in, as of the day of the list. */
  division: string;
  level?: string | undefined;
  /** Held without a break since. */
  since: PlainDate;
  validTo?: PlainDate | undefined;
  plaque?: Link | undefined;
}

/** `/honors/<program>/<cycle>/`, `…/page/2/`, `…/print/`: the holders in force as of a stated day. */
export interface HonourListView {
  template: 'honour-list';
  head: PageHead;
  /** The whole list on one page, made for paper. */
  print: boolean;
  program: Link;
  cycle: {
    title: string;
    assessment: { from: PlainDate; to: PlainDate };
    validity: { from: PlainDate; to?: PlainDate | undefined };
  };
  grantors: string[];
  asOf: PlainDate;
  /** The list in force on the day of the build. */
  current: boolean;
  count: number;
  levels: { name: string; count: number }[];
  books?: BooksView | undefined;
  /** Against the list before, by cause: on the first page and in print; `more` stand in the print version only. */
  changes: { cause: ChangeCause; units: Mention[]; more: number }[];
  /** Path of a street's first page with its anchor, for the index above the table. */
  streets: { street: string; count: number; path: string }[];
  groups: HonourGroup[];
  paging: Paging;
  printPath: string;
  previous?: Link | undefined;
  next?: Link | undefined;
}
