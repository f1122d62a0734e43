import type { PlainDate } from '../domain/plain-date.ts';
import type { PageHead } from './head.ts';

export interface AboutView {
  template: 'about';
  head: PageHead;
  asOf: PlainDate;
  aboutMarkdown: string;
  counts: { term: string; count: number }[];
}
