import type { ApplicationView } from './application/application.ts';
import type { AboutView } from './site/about.ts';
import type { CommunitiesView } from './community/communities.ts';
import type { DatasetView } from './data/dataset-view.ts';
import type { DataView } from './data/data-view.ts';
import type { CommunityView } from './community/community.ts';
import type { ExperienceView } from './experience/experience.ts';
import type { ExperiencesView } from './experience/experiences.ts';
import type { GuideView } from './help/guide.ts';
import type { HomeView } from './site/home.ts';
import type { HonourComparisonView } from './honour-list/honour-comparison.ts';
import type { HonourListView } from './honour-list/honour-list.ts';
import type { HonourListsView } from './honour-list/honour-lists.ts';
import type { InjuriesView } from './application/injuries.ts';
import type { InitialView } from './community/initial.ts';
import type { HonourSelectionView } from './honour-list/honour-selection.ts';
import type { LogView } from './site/log.ts';
import type { MemberNoticesView } from './member/member-notices.ts';
import type { NetworkView } from './member/network.ts';
import type { NotFoundView } from './site/not-found.ts';
import type { NoticeListsView } from './notice/notice-lists.ts';
import type { NoticeView } from './notice/notice.ts';
import type { NoticesView } from './notice/notices.ts';
import type { OfficePageView } from './office/office-page.ts';
import type { PlaqueView } from './honour/plaque.ts';
import type { ProgramView } from './program/program.ts';
import type { ProgramsView } from './program/programs.ts';
import type { RetiredView } from './site/retired.ts';
import type { SearchView } from './site/search.ts';
import type { StreetView } from './community/street.ts';
import type { VerifyView } from './site/verify.ts';
import type { WallListView } from './honour/wall-list.ts';
import type { WithdrawnNoticeView } from './notice/withdrawn-notice.ts';

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
  | GuideView
  | HomeView
  | HonourComparisonView
  | HonourListView
  | HonourListsView
  | HonourSelectionView
  | InitialView
  | InjuriesView
  | LogView
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
  | VerifyView
  | WallListView
  | WithdrawnNoticeView;

export type TemplateName = PageView['template'];

/** A page to be printed at `path` (`/notices/x/`, or `/404.html`). */
export interface PlannedPage {
  path: string;
  view: PageView;
  /** True for a page whose URL is no promise, such as the second part of a long list. */
  passing?: boolean | undefined;
}
