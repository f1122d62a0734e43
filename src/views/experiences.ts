import type { ExperienceItem } from './experience-item.ts';
import type { PageHead, Paging } from './head.ts';

/** `/experiences/`, `/experiences/page/2/` …, newest first. */
export interface ExperiencesView {
  template: 'experiences';
  head: PageHead;
  total: number;
  items: ExperienceItem[];
  paging: Paging;
}
