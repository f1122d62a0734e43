import type { PlainDate } from '../../domain/plain-date.ts';
import type { Link, Mention } from '../head.ts';
import type { ChangeCause, StayCause } from './honour.ts';

/** Holders of one street. */
export interface HonourGroup {
  street: Link;
  /** Id of its heading; the paths of `streets` end in it. */
  anchor: string;
  /** Units of the whole list, not only of this page; a unit with two levels counts once. */
  count: number;
  rows: HonourRow[];
  /** Path of the page that holds this street alone, where there is one. */
  alone?: string | undefined;
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
  /** 本站仅登记: who granted it, and by which document. */
  registered?: { grantor: string; document?: string | undefined } | undefined;
  /** Its newest dossier for the program. */
  dossier?: Link | undefined;
  /** How it came onto this list since the one before. */
  entered?: ChangeCause | undefined;
  /** What happened to it since the list before, on which it stood already. */
  stayed?: StayCause | undefined;
}
