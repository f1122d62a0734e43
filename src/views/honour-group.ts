import type { PlainDate } from '../domain/plain-date.ts';
import type { Link, Mention } from './head.ts';

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
