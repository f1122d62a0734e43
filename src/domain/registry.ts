import type { Application } from './application.ts';
import type { ApprovalRecord } from './approval-record.ts';
import type { AttachedFile } from './attached-file.ts';
import type { Calendar } from './calendar.ts';
import type { CertificationEvent } from './certification-event.ts';
import type { Cycle } from './cycle.ts';
import type { Experience } from './experience.ts';
import type { GuidePage } from './guide.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { InjuryRow } from './injury.ts';
import type { Inspection } from './inspection.ts';
import type { IssuerKey } from './issuer-key.ts';
import type { Issuer } from './issuer.ts';
import type { RecordedManifest } from './manifest-record.ts';
import type { Member } from './member.ts';
import type { Notice } from './notice.ts';
import type { Origin } from './origin.ts';
import type { PhotoFile } from './photo.ts';
import type { Plaque } from './plaque.ts';
import type { Program } from './program.ts';
import type { Register } from './register.ts';
import type { UnitEvent } from './unit-event.ts';
import type { Roll, Unit } from './unit.ts';
import type { VillageAffairs } from './village-affairs.ts';

/**
 * All of `content/`, validated. Maps iterate in the order of their keys, so that the same content gives the
 * same registry whatever the order of files; nothing in it is changed after it is made.
 */
export interface Registry {
  issuer: Issuer & { origin: Origin };
  /** Public keys of the issuer, in the order of their numbers. */
  keys: readonly IssuerKey[];
  calendar: Calendar;
  /** Divisions and roll rows by id. */
  units: ReadonlyMap<string, Unit>;
  /** By street id. */
  rolls: ReadonlyMap<string, Roll & { origin: Origin }>;
  unitEvents: readonly UnitEvent[];
  programs: ReadonlyMap<string, Program>;
  /** By `cycleKey`; within a program in the order of validity. */
  cycles: ReadonlyMap<string, Cycle>;
  /** In the order of their cycle, then of their lines. */
  events: readonly CertificationEvent[];
  /** By plaque number. */
  plaques: ReadonlyMap<string, Plaque>;
  notices: ReadonlyMap<string, Notice>;
  /** By notice; never public: nothing in views/, exports/ or search/ reads it. */
  approvals: ReadonlyMap<string, ApprovalRecord>;
  /** Files beside notices, by their path in the content folder. */
  attachedFiles: ReadonlyMap<string, AttachedFile>;
  /** Image files, by their path in the content folder. */
  photos: ReadonlyMap<string, PhotoFile>;
  experiences: ReadonlyMap<string, Experience>;
  /** Streets and communities that publish in a folder of their own, by division. */
  members: ReadonlyMap<string, Member>;
  inspections: ReadonlyMap<string, Inspection>;
  indicators: ReadonlyMap<string, IndicatorSeries>;
  registers: ReadonlyMap<string, Register>;
  /** By year. */
  villageAffairs: ReadonlyMap<string, VillageAffairs>;
  /**
   * By `applicationKey`. They hold parts that only reviewers see: whatever is shown of them comes through
   * `publicDossier`.
   */
  applications: ReadonlyMap<string, Application>;
  /** By unit. They hold small cells: whatever is shown of them comes through `withheld`. */
  injuries: ReadonlyMap<string, readonly InjuryRow[]>;
  /** The chain of published manifests, in the order of its rows: oldest first. */
  manifests: readonly RecordedManifest[];
  /** The guide for editors, in its order. */
  guide: readonly GuidePage[];
}
