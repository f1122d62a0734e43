import type { Approval, Criterion, Period } from '../domain/program.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Link, PageHead } from './head.ts';
import type { BooksView } from './honour.ts';
import type { HonourGroup } from './honour-list.ts';
import type { NoticeItem } from './notice-item.ts';
import type { ExperienceItem } from './experience-item.ts';

export interface ProgramView {
  template: 'program';
  head: PageHead;
  name: string;
  summary: string;
  asOf: PlainDate;
  unitTerms: string[];
  levelMode: 'exclusive' | 'independent';
  levels: { name: string; grantor: string; grantedHere: boolean; count: number }[];
  criteria: Criterion[];
  vetoes: string[];
  review: { step: string; by: string }[];
  publicityDays?: number | undefined;
  period: Period;
  suspensionCountsDays: boolean;
  approval: Approval;
  rulesMarkdown: string;
  /** The honour list in force: count, and the holders themselves while they are few. */
  current: { count: number; list?: Link | undefined; groups: HonourGroup[] };
  /** Newest first. */
  history: { cycle: Link; asOf: PlainDate; count: number; books?: BooksView | undefined }[];
  /** The newest of `noticeCount`. */
  notices: NoticeItem[];
  noticeCount: number;
  /** The newest of `experienceCount`. */
  experiences: ExperienceItem[];
  experienceCount: number;
}
