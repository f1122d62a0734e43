import type { ApplicationView } from './application.ts';
import type { AboutView } from './about.ts';
import type { CommunitiesView } from './communities.ts';
import type { DatasetView } from './data/dataset-view.ts';
import type { DataView } from './data/data-view.ts';
import type { CommunityView } from './community.ts';
import type { ExperienceView } from './experience.ts';
import type { ExperiencesView } from './experiences.ts';
import type { HomeView } from './home.ts';
import type { HonourComparisonView } from './honour-comparison.ts';
import type { HonourListView } from './honour-list.ts';
import type { HonourListsView } from './honour-lists.ts';
import type { InjuriesView } from './injuries.ts';
import type { InitialView } from './initial.ts';
import type { HonourSelectionView } from './honour-selection.ts';
import type { MemberNoticesView } from './member-notices.ts';
import type { NetworkView } from './network.ts';
import type { NotFoundView } from './not-found.ts';
import type { NoticeListsView } from './notice-lists.ts';
import type { NoticeView } from './notice.ts';
import type { NoticesView } from './notices.ts';
import type { OfficePageView } from './office-page.ts';
import type { PlaqueView } from './plaque.ts';
import type { ProgramView } from './program.ts';
import type { ProgramsView } from './programs.ts';
import type { RetiredView } from './retired.ts';
import type { SearchView } from './search.ts';
import type { StreetView } from './street.ts';
import type { WithdrawnNoticeView } from './withdrawn-notice.ts';

/** Any page of the site: plain JSON, told apart by `template`. Every path in it is without base. */
export type PageView =
  | AboutView
  | ApplicationView
  | CommunitiesView
  | CommunityView
  | DatasetView
  | DataView
  | ExperienceView
  | ExperiencesView
  | HomeView
  | HonourComparisonView
  | HonourListView
  | HonourListsView
  | HonourSelectionView
  | InitialView
  | InjuriesView
  | MemberNoticesView
  | NetworkView
  | NotFoundView
  | NoticeListsView
  | NoticeView
  | NoticesView
  | OfficePageView
  | PlaqueView
  | ProgramView
  | ProgramsView
  | RetiredView
  | SearchView
  | StreetView
  | WithdrawnNoticeView;

export type TemplateName = PageView['template'];

/** A page to be printed at `path` (`/notices/x/`, or `/404.html`). */
export interface PlannedPage {
  path: string;
  view: PageView;
  /** True for a page whose URL is no promise, such as the second part of a long list. */
  passing?: boolean | undefined;
}
