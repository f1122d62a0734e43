import type { Certification, Span } from '../../domain/ledger/ledger.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Link } from '../head.ts';
import type { Place } from '../places.ts';

/** A span of a program, with what its row tells on every list: most of a row is the same from cycle to cycle. */
export interface ProgramHolder {
  span: Span;
  unit: Unit;
  /** Of the unit at the level, in the order in which they were decided. */
  certifications: readonly Certification[];
  plaque: Link | undefined;
  /** Undefined where it depends on the day. */
  placed: PlacedHolder | undefined;
}

/** Where a holder stands in lists. */
export interface PlacedHolder {
  place: Place;
  /** By street and neighbourhood. */
  rank: number;
  /** Name of the neighbourhood. */
  division: string;
}
