import type { PlainDate } from '../domain/plain-date.ts';
import type { ExperienceItem } from './experience-item.ts';
import type { Link, PageHead } from './head.ts';
import type { BooksView } from './honour.ts';
import type { NoticeItem } from './notice-item.ts';

export interface HomeView {
  template: 'home';
  head: PageHead;
  asOf: PlainDate;
  /** The program with the most holders today: the largest figure of the page. Undefined while nothing is in force. */
  main?:
    | {
        program: Link;
        /** What is counted: 小区, 社区 … */
        unitTerm: string;
        count: number;
        list: Link;
        /** Change since the list before, where there is one. */
        books?: BooksView | undefined;
        /** Holders of all units of its kinds, by street. */
        streets: { street: Link; holders: number; units: number }[];
      }
    | undefined;
  /** Notices whose objection window is open or has not begun. */
  windows: NoticeItem[];
  latest: NoticeItem[];
  programs: { program: Link; summary: string; count: number; list?: Link | undefined }[];
  experiences: ExperienceItem[];
  totals: { units: number; notices: number; experiences: number };
}
