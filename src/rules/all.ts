import { admission } from './admission.ts';
import { applicationChain } from './application-chain.ts';
import { applicationPhases } from './application-phases.ts';
import { applications } from './applications.ts';
import { assessmentSpans } from './assessment-spans.ts';
import { bulletinTasks } from './bulletin-tasks.ts';
import { cycleSpans } from './cycle-spans.ts';
import { divisionTree } from './division-tree.ts';
import { doorPlaques } from './door-plaques.ts';
import { eventDocuments } from './event-documents.ts';
import { eventReasons } from './event-reasons.ts';
import { eventsInCycle } from './events-in-cycle.ts';
import { manifestChain } from './manifest-chain.ts';
import { memberAuthors } from './member-authors.ts';
import { memberFolders } from './member-folders.ts';
import { memberNotices } from './member-notices.ts';
import { memberUnits } from './member-units.ts';
import { boardCharacters } from './board-characters.ts';
import { boardRemovals } from './board-removals.ts';
import { boardSizes } from './board-sizes.ts';
import { mergedBoards } from './merged-boards.ts';
import { namedHolders } from './named-holders.ts';
import { noticeApprovals } from './notice-approvals.ts';
import { noticeAttachedFiles } from './notice-attached-files.ts';
import { indicators } from './indicators.ts';
import { injuries } from './injuries.ts';
import { inspections } from './inspections.ts';
import { issuerKeys } from './issuer-keys.ts';
import { jointAssessments } from './joint-assessments.ts';
import { noticeDays } from './notice-days.ts';
import { noticeLinks } from './notice-links.ts';
import { noticeResults } from './notice-results.ts';
import { noticeTotals } from './notice-totals.ts';
import { noticeWindows } from './notice-windows.ts';
import { openBlanks } from './open-blanks.ts';
import { ownStreet } from './own-street.ts';
import { personsNamedElsewhere } from './persons-named-elsewhere.ts';
import { photos } from './photos.ts';
import { plaqueDays } from './plaque-days.ts';
import { plaqueHolders } from './plaque-holders.ts';
import { postings } from './postings.ts';
import { programParts } from './program-parts.ts';
import { publicity } from './publicity.ts';
import { quotas } from './quotas.ts';
import { referencesExist } from './references-exist.ts';
import { registeredPlaques } from './registered-plaques.ts';
import { registers } from './registers.ts';
import { reviewChain } from './review-chain.ts';
import type { Rule } from './rule.ts';
import { schedules } from './schedules.ts';
import { statusIndexes } from './status-indexes.ts';
import { unitEventChain } from './unit-event-chain.ts';
import { unitEventFields } from './unit-event-fields.ts';
import { unitKinds } from './unit-kinds.ts';
import { villageAffairs } from './village-affairs.ts';

/** Every rule across records. The transitions of events are the ledger's: see `openLedger`. */
export const allRules: readonly Rule[] = [
  openBlanks,
  referencesExist,
  divisionTree,
  ownStreet,
  unitEventFields,
  unitEventChain,
  programParts,
  reviewChain,
  assessmentSpans,
  cycleSpans,
  publicity,
  unitKinds,
  eventsInCycle,
  eventReasons,
  eventDocuments,
  quotas,
  admission,
  namedHolders,
  personsNamedElsewhere,
  applications,
  applicationChain,
  applicationPhases,
  injuries,
  plaqueHolders,
  registeredPlaques,
  plaqueDays,
  issuerKeys,
  statusIndexes,
  doorPlaques,
  mergedBoards,
  boardCharacters,
  boardSizes,
  boardRemovals,
  noticeWindows,
  noticeDays,
  noticeLinks,
  noticeResults,
  noticeAttachedFiles,
  photos,
  noticeApprovals,
  noticeTotals,
  schedules,
  postings,
  bulletinTasks,
  indicators,
  inspections,
  jointAssessments,
  registers,
  villageAffairs,
  memberFolders,
  memberUnits,
  memberNotices,
  memberAuthors,
  manifestChain,
];
