import type { CertificationEventType } from '../../domain/certification-event.ts';
import type { UnitKind } from '../../domain/unit-kind.ts';
import type { FileRefusal, SourceRemark } from './import-source.ts';
import type { Repair, Unrepaired } from './repair/repair-text.ts';

/** 底册, 名单, 通告, 经验. */
export type PartKind = 'roll' | 'list' | 'notice' | 'experience';

/** What only a person can say; everything may be left out. Plain JSON, kept in a plan file. */
export interface Decisions {
  /** The day of the import: `asOf` of new rolls, `published` of drafts. */
  day: string;
  /** Takes every part of which nothing else is said for this. */
  as?: PartKind | undefined;
  /** By `PlanPart.key`: takes a part for something else, or leaves it out. */
  parts?: Record<string, PartKind | 'skip'>;
  /** What the names of a list are certified for. */
  list?: ListDecision;
  /** Of registers. */
  roll?: RollDecision;
  /** By the name as it is written in the file. */
  names?: Record<string, NameDecision>;
  /** Turn Traditional into Simplified characters in texts. */
  simplified?: boolean;
}

export interface ListDecision {
  program: string;
  cycle: string;
  /** Each name gets one row for each of these; a date column of the file goes before the last one's date. */
  events: { event: CertificationEventType; date: string }[];
  level?: string | undefined;
  notice?: string | undefined;
  document?: string | undefined;
}

export interface RollDecision {
  /** Id of the street or town, where the file does not name it. */
  street?: string | undefined;
  /** Of new units of which the file does not say it; `compound` where left out. */
  kind?: UnitKind | undefined;
}

export type NameDecision = { unit: string } | { new: true } | { skip: true };

/** Everything that an import would do, and why. Plain JSON; the same input gives the same plan. */
export interface ImportPlan {
  parts: PlanPart[];
  rows: RowResult[];
  refusedFiles: FileRefusal[];
  remarks: (SourceRemark & { file: string })[];
  questions: NameQuestion[];
  /** What must be decided before anything can be written, in Chinese. */
  needs: { part: string; need: 'list' | 'street'; text: string }[];
  repairs: (Repair & { file: string })[];
  unrepaired: (Unrepaired & { file: string })[];
  /** Content files as they would stand. */
  files: PlannedFile[];
  account: ImportAccount;
}

/** A sheet, a passage with a list, or a piece of text. */
export interface PlanPart {
  /** `<file>#<sheet or line>`; of CSV the file. */
  key: string;
  file: string;
  sheet?: string | undefined;
  kind: PartKind | 'skip';
  /** Chinese: why it was taken for this. */
  because: string;
  title?: string | undefined;
  rows: number;
}

/** Of one row, one name of a running text, or one line of a text. */
export interface RowResult {
  part: string;
  /** Row of the sheet or line of the text, from 1. */
  row: number;
  outcome: 'written' | 'refused' | 'skipped';
  name?: string | undefined;
  reason?: RefusedReason | SkippedReason | undefined;
  /** Chinese, whole sentence; personal data masked. Empty for what is written as it is. */
  text: string;
  match?: MatchKind | undefined;
  unit?: string | undefined;
}

export type RefusedReason =
  | 'personal-data'
  | 'formula-text'
  | 'formula-without-value'
  | 'no-name'
  | 'near'
  | 'ambiguous'
  | 'unknown-name'
  | 'unknown-street'
  | 'unknown-division'
  | 'wrong-kind'
  | 'bad-number'
  | 'bad-date'
  | 'invalid'
  | 'conflicting-duplicate'
  | 'undecided'
  | 'lost-characters'
  | 'unreadable-table';

export type SkippedReason =
  | 'title'
  | 'header'
  | 'repeated-header'
  | 'total'
  | 'note'
  | 'duplicate'
  | 'unchanged'
  | 'already-recorded'
  | 'left-out'
  | 'hidden-sheet'
  | 'advertising'
  | 'doubled'
  | 'no-list';

/** How a name of the file and a name of the registry fit. */
export type MatchKind =
  | 'exact'
  | 'alias'
  | 'former-name'
  | 'form'
  | 'traditional'
  | 'decided'
  | 'new'
  | 'near'
  | 'ambiguous'
  | 'unknown';

/** A name that only a person can place. */
export interface NameQuestion {
  name: string;
  /** Where it stands: parts and rows. */
  at: { part: string; row: number }[];
  match: 'near' | 'ambiguous' | 'unknown';
  /** The best first. */
  candidates: { id: string; name: string; where: string }[];
}

export interface PlannedFile {
  /** Relative to the content folder. */
  path: string;
  text: string;
  /** The text that stands there now; undefined for a new file. */
  before?: string | undefined;
}

/** read = written + refused + skipped. */
export interface ImportAccount {
  read: number;
  written: number;
  refused: number;
  skipped: number;
}
