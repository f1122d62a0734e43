import type { PageView } from '../views/page.ts';
import type { SearchRecord } from './record.ts';
import { communityRecord } from './records/community.ts';
import { experienceRecord } from './records/experience.ts';
import { honourListRecord } from './records/honour-list.ts';
import { noticeRecord } from './records/notice.ts';
import { programRecord } from './records/program.ts';
import { streetRecord } from './records/street.ts';

/** What the search knows of a page; undefined for pages that are ways to others: the home page, lists, plaques. */
export function recordOf(view: PageView): SearchRecord | undefined {
  switch (view.template) {
    case 'community':
      return communityRecord(view);
    case 'street':
      return streetRecord(view);
    case 'notice':
      return noticeRecord(view);
    case 'experience':
      return experienceRecord(view);
    case 'program':
      return programRecord(view);
    case 'honour-list':
      return honourListRecord(view);
    default:
      return undefined;
  }
}
