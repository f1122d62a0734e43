import type { PlainDate } from '../domain/plain-date.ts';
import type { ExperienceItem } from './experience-item.ts';
import type { Link, PageHead } from './head.ts';
import type { HonourState, HonourView } from './honour.ts';

/** A unit as a line of the directory, with the honours it holds today. */
export interface DirectoryRow {
  unit: Link;
  kindTerm: string;
  aliases: string[];
  households?: number | undefined;
  honours: { text: string; state: HonourState }[];
}

/** `/streets/<id>/`: a street or town, its own honours, and its units by neighbourhood. */
export interface StreetView {
  template: 'street';
  head: PageHead;
  name: string;
  kindTerm: string;
  asOf: PlainDate;
  households?: number | undefined;
  population?: number | undefined;
  own: HonourView[];
  before: HonourView[];
  experiences: ExperienceItem[];
  count: number;
  rollAsOf?: PlainDate | undefined;
  neighbourhoods: {
    neighbourhood?: Link | undefined;
    anchor: string;
    name: string;
    kindTerm: string;
    count: number;
    /** Empty in a street of very many units: they stand on the neighbourhood's page. */
    rows: DirectoryRow[];
  }[];
}
