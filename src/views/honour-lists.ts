import type { PlainDate } from '../domain/plain-date.ts';
import type { Link, PageHead } from './head.ts';

/** `/honors/`: every honour list, by program, newest cycle first. */
export interface HonourListsView {
  template: 'honour-lists';
  head: PageHead;
  asOf: PlainDate;
  programs: {
    program: Link;
    count: number;
    lists: { list: Link; asOf: PlainDate; count: number; current: boolean }[];
  }[];
}
