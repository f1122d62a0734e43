import type { IndicatorSeriesView } from './indicator-series.ts';
import type { IndicatorsView } from './indicators.ts';
import type { InspectionView } from './inspection.ts';
import type { InspectionsView } from './inspections.ts';
import type { PostingView } from './posting.ts';
import type { PostingsView } from './postings.ts';
import type { RegisterEntryView } from './register-entry.ts';
import type { RegisterView } from './register.ts';
import type { RegistersView } from './registers.ts';
import type { VillageAffairsView } from './village-affairs.ts';

/** Pages of what an office keeps besides honours and notices. */
export type OfficePageView =
  | IndicatorSeriesView
  | IndicatorsView
  | InspectionView
  | InspectionsView
  | PostingView
  | PostingsView
  | RegisterEntryView
  | RegisterView
  | RegistersView
  | VillageAffairsView;
