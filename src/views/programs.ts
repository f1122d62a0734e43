import type { PlainDate } from '../domain/plain-date.ts';
import type { Link, PageHead } from './head.ts';

export interface ProgramsView {
  template: 'programs';
  head: PageHead;
  asOf: PlainDate;
  programs: {
    program: Link;
    summary: string;
    /** Kinds of unit that can hold it, in words. */
    unitTerms: string[];
    levels: { name: string; grantor: string; grantedHere: boolean; count: number }[];
    count: number;
    list?: Link | undefined;
  }[];
}
