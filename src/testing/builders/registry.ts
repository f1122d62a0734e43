import { applicationKey, type Application } from '../../domain/application.ts';
import type { ApprovalRecord } from '../../domain/approval-record.ts';
import type { AttachedFile } from '../../domain/attached-file.ts';
import { calendarOf, type CalendarYear } from '../../domain/calendar.ts';
import type { CertificationEvent } from '../../domain/certification-event.ts';
import { cycleKey, type Cycle } from '../../domain/cycle.ts';
import type { Experience } from '../../domain/experience.ts';
import type { GuidePage } from '../../domain/guide.ts';
import type { IssuerKey } from '../../domain/issuer-key.ts';
import type { IndicatorSeries } from '../../domain/indicator-series.ts';
import type { InjuryRow } from '../../domain/injury.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { Issuer } from '../../domain/issuer.ts';
import type { RecordedManifest } from '../../domain/manifest-record.ts';
import type { Member } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import type { PhotoFile } from '../../domain/photo.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Program } from '../../domain/program.ts';
import type { Register } from '../../domain/register.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitEvent } from '../../domain/unit-event.ts';
import type { VillageAffairs } from '../../domain/village-affairs.ts';
import { aCommunity, aCycle, anIssuer, aProgram, aRoll, theDivisions } from './records.ts';

/** What a registry is made of, as plain lists. */
export interface RegistryParts {
  issuer: Partial<Issuer>;
  calendar: CalendarYear[];
  divisions: Unit[];
  communities: Unit[];
  rolls: ReturnType<typeof aRoll>[];
  unitEvents: UnitEvent[];
  programs: Program[];
  cycles: Cycle[];
  events: CertificationEvent[];
  plaques: Plaque[];
  keys: IssuerKey[];
  notices: Notice[];
  /** By notice. */
  approvals: Record<string, ApprovalRecord>;
  attachedFiles: AttachedFile[];
  photos: PhotoFile[];
  experiences: Experience[];
  members: Member[];
  inspections: Inspection[];
  indicators: IndicatorSeries[];
  registers: Register[];
  villageAffairs: VillageAffairs[];
  applications: Application[];
  injuries: InjuryRow[];
  manifests: RecordedManifest[];
  guide: GuidePage[];
}

/** A valid registry: one street, one compound (`huayuan`), one program, one cycle, no events; parts replace it. */
export function aRegistry(parts: Partial<RegistryParts> = {}): Registry {
  const cycles = (parts.cycles ?? [aCycle()]).toSorted(byProgramAndValidity);
  const rank = new Map(cycles.map((cycle, index) => [cycleKey(cycle.program, cycle.id), index]));
  const rankOf = (event: CertificationEvent) => rank.get(cycleKey(event.program, event.cycle)) ?? -1;
  return {
    issuer: anIssuer(parts.issuer),
    calendar: calendarOf(parts.calendar ?? [calendar2022()]),
    units: byKey(
      [...(parts.divisions ?? theDivisions()), ...(parts.communities ?? [aCommunity()])],
      (u) => u.id,
    ),
    rolls: byKey(parts.rolls ?? [aRoll()], (roll) => roll.street),
    unitEvents: parts.unitEvents ?? [],
    programs: byKey(parts.programs ?? [aProgram()], (program) => program.id),
    cycles: new Map(cycles.map((cycle) => [cycleKey(cycle.program, cycle.id), cycle])),
    events: (parts.events ?? []).toSorted((a, b) => rankOf(a) - rankOf(b) || a.origin.line - b.origin.line),
    plaques: byKey(parts.plaques ?? [], (plaque) => plaque.number),
    keys: parts.keys ?? [],
    notices: byKey(parts.notices ?? [], (notice) => notice.id),
    approvals: new Map(Object.entries(parts.approvals ?? {})),
    attachedFiles: byKey(parts.attachedFiles ?? [], (file) => file.path),
    photos: byKey(parts.photos ?? [], (file) => file.path),
    manifests: parts.manifests ?? [],
    guide: parts.guide ?? [],
    experiences: byKey(parts.experiences ?? [], (experience) => experience.id),
    members: byKey(parts.members ?? [], ({ division }) => division),
    inspections: byKey(parts.inspections ?? [], (inspection) => inspection.id),
    indicators: byKey(parts.indicators ?? [], (series) => series.id),
    registers: byKey(parts.registers ?? [], (register) => register.id),
    villageAffairs: byKey(parts.villageAffairs ?? [], ({ year }) => String(year)),
    applications: byKey(parts.applications ?? [], ({ program, cycle, unit }) =>
      applicationKey(program, cycle, unit),
    ),
    injuries: Map.groupBy(parts.injuries ?? [], ({ unit }) => unit),
  };
}

/** The holidays of spring 2022, after the State Council's notice of 2021-10-25. */
export function calendar2022(): CalendarYear {
  return {
    year: 2022,
    document: '国办发明电〔2021〕11号',
    holidays: [
      { name: '清明节', from: '2022-04-03', to: '2022-04-05' },
      { name: '劳动节', from: '2022-04-30', to: '2022-05-04' },
      { name: '端午节', from: '2022-06-03', to: '2022-06-05' },
    ],
    workdays: ['2022-04-02', '2022-04-24', '2022-05-07'],
    origin: { file: 'calendar/2022.md', line: 1 },
  };
}

function byKey<T>(records: readonly T[], key: (record: T) => string): Map<string, T> {
  return new Map(
    records.map((record) => [key(record), record] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function byProgramAndValidity(a: Cycle, b: Cycle): number {
  if (a.program !== b.program) return a.program < b.program ? -1 : 1;
  return a.validity.from < b.validity.from ? -1 : 1;
}
