import type { PlannedPage, PageView } from '../../views/page.ts';
import { applicationExample, injuriesExample, plainApplicationExample } from './application.ts';
import {
  bareCommunityExample,
  communityExample,
  neighbourhoodExample,
  suspendedExample,
} from './community.ts';
import { communitiesExample, initialExample, streetExample } from './directory.ts';
import { dataExample, datasetExample, longDatasetExample } from './data.ts';
import { experienceExample, experiencesExample, plainExperienceExample } from './experience.ts';
import { homeEmptyExample, homeExample } from './home.ts';
import {
  comparisonExample,
  emptyListExample,
  emptyStreetListExample,
  honourListExample,
  honourListPrintExample,
  honourListSecondPage,
  streetListExample,
} from './honour-list.ts';
import { honourListsExample, programsExample } from './lists.ts';
import { longNameCommunityExample, longNameListExample, longNamePlaqueExample } from './long-names.ts';
import { emptyLogExample, logExample } from './log.ts';
import { memberNoticesExample, networkExample } from './members.ts';
import { listNoticeExample, noticeListsExample, publicityExample, withdrawnNoticeExample } from './notice.ts';
import { noticesExample, noticesOfKindExample } from './notices.ts';
import { inspectionExample, inspectionsExample } from './inspections.ts';
import {
  indicatorSeriesExample,
  indicatorsExample,
  postingExample,
  postingsExample,
  registerEntryExample,
  registerExample,
  registerPrintExample,
  registersExample,
  takenDownExample,
  villageAffairsExample,
} from './office.ts';
import {
  aboutExample,
  goneExample,
  guideExample,
  guidePageExample,
  notFoundExample,
  searchExample,
  verifyExample,
} from './others.ts';
import { plaqueExample, removedPlaqueExample } from './plaque.ts';
import { wallListExample } from './wall-list.ts';
import { leveledProgramExample, programExample } from './program.ts';

const views: PageView[] = [
  homeExample,
  homeEmptyExample,
  noticesExample,
  noticesOfKindExample,
  publicityExample,
  listNoticeExample,
  noticeListsExample,
  withdrawnNoticeExample,
  communitiesExample,
  initialExample,
  streetExample,
  networkExample,
  memberNoticesExample,
  communityExample,
  suspendedExample,
  bareCommunityExample,
  neighbourhoodExample,
  honourListsExample,
  honourListExample,
  honourListSecondPage,
  honourListPrintExample,
  emptyListExample,
  streetListExample,
  emptyStreetListExample,
  comparisonExample,
  programsExample,
  programExample,
  leveledProgramExample,
  applicationExample,
  plainApplicationExample,
  injuriesExample,
  longNameCommunityExample,
  longNameListExample,
  longNamePlaqueExample,
  experiencesExample,
  experienceExample,
  plainExperienceExample,
  plaqueExample,
  removedPlaqueExample,
  wallListExample,
  inspectionsExample,
  inspectionExample,
  registersExample,
  registerExample,
  registerPrintExample,
  registerEntryExample,
  indicatorsExample,
  indicatorSeriesExample,
  villageAffairsExample,
  postingsExample,
  postingExample,
  takenDownExample,
  searchExample,
  verifyExample,
  logExample,
  emptyLogExample,
  dataExample,
  datasetExample,
  longDatasetExample,
  aboutExample,
  guideExample,
  guidePageExample,
  notFoundExample,
  goneExample,
];

/** Every template, in the states that look different, as pages of one small site. */
export const examplePages: PlannedPage[] = views.map((view) => ({ path: view.head.path, view }));
