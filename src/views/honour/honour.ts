import type { PlainDate } from '../../domain/plain-date.ts';
import type { changeTerms, honourStateTerms, stayedTerms } from '../../i18n/terms.ts';
import type { Link } from '../head.ts';

export type HonourState = keyof typeof honourStateTerms;
export type ChangeCause = keyof typeof changeTerms;
/** What happened to a unit that stands on a list and stood on the one before. */
export type StayCause = keyof typeof stayedTerms;
/** On which side of the books a change stands: what stays is on neither. */
export type ChangeSide = 'entered' | 'stayed' | 'left';

/** One honour of one unit on the day of the build: the answer to “is it still in force?”. */
export interface HonourView {
  program: Link;
  /** Name of the level, where the program has several. */
  level?: string | undefined;
  grantor: string;
  /** False: 本站仅登记, with the grantor's document. */
  grantedHere: boolean;
  document?: string | undefined;
  state: HonourState;
  /** In force (or suspended, ended …) since this day. */
  since: PlainDate;
  /** Last day of validity; undefined while it is open-ended. */
  validTo?: PlainDate | undefined;
  /** Title and list of the cycle it was last certified or renewed in. */
  cycle: Link;
  /** Why it is suspended or revoked, as a public category. */
  reason?: string | undefined;
  notice?: Link | undefined;
  plaque?: Link | undefined;
}

/** A count of units that came or left, by cause. */
export interface ChangeCount {
  cause: ChangeCause;
  count: number;
}

/** The books between two days: before + entered − left = after. */
export interface BooksView {
  since: PlainDate;
  before: number;
  entered: ChangeCount[];
  left: ChangeCount[];
  asOf: PlainDate;
  after: number;
}
