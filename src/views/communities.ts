import type { Link, PageHead } from './head.ts';

/** `/communities/`: the directory by division. */
export interface CommunitiesView {
  template: 'communities';
  head: PageHead;
  district: string;
  total: number;
  streets: {
    street: Link;
    kindTerm: string;
    count: number;
    neighbourhoods: { neighbourhood: Link; kindTerm: string; count: number }[];
  }[];
}
