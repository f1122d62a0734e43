import type { PageView, TemplateName } from '../views/page.ts';
import type { SearchDepth, SearchRecord } from './record.ts';
import { communityRecord } from './records/community.ts';
import { experienceRecord } from './records/experience.ts';
import { honourListRecord } from './records/honour-list.ts';
import { indicatorSeriesRecord } from './records/indicator-series.ts';
import { inspectionRecord } from './records/inspection.ts';
import { noticeRecord } from './records/notice.ts';
import { plaqueRecord } from './records/plaque.ts';
import { programRecord } from './records/program.ts';
import { registerEntryRecord, registerRecord } from './records/register.ts';
import { streetRecord } from './records/street.ts';

type ViewOf<Name extends TemplateName> = Extract<PageView, { template: Name }>;
type Recorder<Name extends TemplateName> = (
  view: ViewOf<Name>,
  depth: SearchDepth,
) => SearchRecord | undefined;

/** Why pages of a template are not searched. */
type LeftOut =
  'leads to other pages' | 'says nothing to search' | 'must not be found' | 'is found through its unit';

/**
 * What the search knows of each kind of page. Every template stands here, so that none comes into the search
 * unawares: postings (张榜公布) and what only reviewers may see must never be in it.
 */
const recorders: { [Name in TemplateName]: Recorder<Name> | LeftOut } = {
  about: 'says nothing to search',
  application: 'is found through its unit',
  communities: 'leads to other pages',
  community: communityRecord,
  data: 'leads to other pages',
  dataset: 'leads to other pages',
  experience: experienceRecord,
  experiences: 'leads to other pages',
  guide: 'says nothing to search',
  home: 'leads to other pages',
  'honour-comparison': 'leads to other pages',
  'honour-list': honourListRecord,
  'honour-lists': 'leads to other pages',
  'honour-selection': 'leads to other pages',
  'indicator-series': indicatorSeriesRecord,
  indicators: 'leads to other pages',
  initial: 'leads to other pages',
  injuries: 'is found through its unit',
  inspection: inspectionRecord,
  inspections: 'leads to other pages',
  log: 'says nothing to search',
  'member-notices': 'leads to other pages',
  network: 'leads to other pages',
  'not-found': 'says nothing to search',
  notice: noticeRecord,
  'notice-lists': 'leads to other pages',
  notices: 'leads to other pages',
  plaque: plaqueRecord,
  posting: 'must not be found',
  postings: 'must not be found',
  program: programRecord,
  programs: 'leads to other pages',
  register: registerRecord,
  'register-entry': registerEntryRecord,
  registers: 'leads to other pages',
  retired: 'says nothing to search',
  search: 'leads to other pages',
  street: streetRecord,
  verify: 'leads to other pages',
  'wall-list': 'is found through its unit',
  'village-affairs': 'leads to other pages',
  'withdrawn-notice': 'says nothing to search',
};

/** What the search knows of a page; undefined for a page that is not searched. */
export function recordOf(view: PageView, depth: SearchDepth = 'standard'): SearchRecord | undefined {
  if (depth === 'none') return undefined;
  const recorder: unknown = recorders[view.template];
  return typeof recorder === 'function'
    ? (recorder as Recorder<TemplateName>)(view as never, depth)
    : undefined;
}
