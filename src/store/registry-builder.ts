import type { AllowedPersonalData } from '../domain/allowed-personal-data.ts';
import type { ApprovalRecord } from '../domain/approval-record.ts';
import { calendarOf, type Calendar } from '../domain/calendar.ts';
import type { Issuer } from '../domain/issuer.ts';
import { memberOfFile, type Member } from '../domain/member.ts';
import { openLedger } from '../domain/ledger/open-ledger.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Origin, Recorded } from '../domain/origin.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { scheduled } from '../domain/schedule.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import { unique } from '../rules/unique.ts';
import { applicationsOf } from './applications.ts';
import { stemOf, type DocumentKind, type TableKind } from './content-file.ts';
import { cyclesOf, eventsOf } from './cycles.ts';
import type { DocumentReading, TableReading } from './file-reading.ts';
import { indicatorsOf, pointsIn } from './indicators.ts';
import { injuriesOf } from './injuries.ts';
import { issuerKeysOf } from './issuer-keys.ts';
import { inspectionsOf } from './inspections.ts';
import { headlessMembers, issuerFirst, membersOf } from './members.ts';
import { namedDocuments, notIn } from './named-documents.ts';
import type { Readings } from './readings.ts';
import { entriesIn, registersOf } from './registers.ts';
import { memory, section, type Section } from './section.ts';
import { profilesOf, rollsOf, unitsOf, withProfiles } from './units.ts';
import { villageAffairsOf } from './village-affairs.ts';

export interface Built {
  /** Whatever could be read; the issuer is missing if its file is missing or refused. */
  registry: Omit<Registry, 'issuer'> & Partial<Pick<Registry, 'issuer'>>;
  ledger: Ledger;
  /** What may be published though it is personal data; beside the registry, so that no view can print it. */
  allowances: readonly Recorded<AllowedPersonalData>[];
  /** Of the maps: ids that come twice, names that are no ids, tables without their head. */
  problems: Problem[];
  ledgerProblems: Problem[];
  refusedDocuments: string[];
  refusedRows: number;
  /** Documents and rows that are in the registry. */
  documents: number;
  rows: number;
}

/**
 * Builds the registry from the readings of all files. The builder remembers the parts whose files have not
 * changed, so that one edited notice does not fold half a million events again.
 */
export function registryBuilder(): (
  readings: Readings,
  attachedFiles: Registry['attachedFiles'],
  photos: Registry['photos'],
  guide: Registry['guide'],
) => Built {
  const remember = memory();
  return ({ documents, tables }, attachedFiles, photos, guide) => {
    const ofDocuments = <K extends DocumentKind, T>(
      kind: K,
      make: (of: readonly DocumentReading<K>[]) => T,
    ): T => remember(kind, [documents(kind)], () => make(documents(kind)));
    const ofTables = <K extends TableKind, T>(kind: K, make: (of: readonly TableReading<K>[]) => T): T =>
      remember(kind, [tables(kind)], () => make(tables(kind)));

    const issuer = ofDocuments('issuer', issuerOf);
    const keys = ofTables('keys', issuerKeysOf);
    const calendar = ofDocuments('calendar', calendarFrom);
    const rolls = ofDocuments('roll', rollsOf);
    const programs = ofDocuments('program', programsOf);
    const members = ofDocuments('member', membersOf);
    const notices = remember('notices', [documents('notice'), [members]], () =>
      noticesOf(documents('notice'), members.value),
    );
    const approvals = remember('approvals', [documents('notice')], () => approvalsOf(documents('notice')));
    const experiences = ofDocuments('experience', experiencesOf);
    const written = [...documents('notice'), ...documents('experience'), ...documents('profile')];
    const inspections = ofDocuments('inspection', inspectionsOf);
    const villageAffairs = ofDocuments('village-affairs', villageAffairsOf);
    const registers = remember('registers', [documents('register'), tables('register-entries')], () =>
      registersOf(documents('register'), tables('register-entries')),
    );
    const indicators = remember(
      'indicators',
      [documents('indicator-series'), tables('indicator-points')],
      () => indicatorsOf(documents('indicator-series'), tables('indicator-points')),
    );
    const applications = ofDocuments('application', applicationsOf);
    const injuries = ofTables('injuries', injuriesOf);
    const allowances = tables('allowed-personal-data').flatMap(({ rows }) => rows);
    const manifests = tables('manifests').flatMap(({ rows }) => rows);
    const cycles = ofDocuments('cycle', cyclesOf);
    const unitEvents = ofTables('unit-events', unitEventsOf);
    const plaques = ofTables('plaques', plaquesOf);
    const events = remember('events of cycles', [tables('events'), documents('cycle')], () =>
      eventsOf(tables('events'), documents('cycle'), cycles.value),
    );
    const units = remember('units', [tables('divisions'), tables('roll-rows'), documents('roll')], () =>
      unitsOf(tables('divisions'), tables('roll-rows'), documents('roll')),
    );
    const profiles = remember('profiles', [documents('profile'), [units]], () =>
      profilesOf(documents('profile'), units.value),
    );
    const unitsWithProfiles = remember('units with profiles', [[units, profiles]], () =>
      withProfiles(units.value, profiles.value),
    );

    const source = {
      units: units.value,
      unitEvents: unitEvents.value,
      programs: programs.value,
      cycles: cycles.value,
      events: events.value,
    };
    const opened = remember('ledger', [Object.values(source)], () => openLedger(source));
    const records = [inspections, villageAffairs, registers, indicators, applications, members];
    const documentSections = [
      ...[rolls, profiles, programs, cycles, notices, experiences, issuer, calendar],
      ...records,
    ];
    const sections: Section<unknown>[] = [
      ...documentSections,
      units,
      events,
      unitEvents,
      plaques,
      injuries,
      keys,
    ];
    return {
      registry: {
        ...source,
        units: unitsWithProfiles,
        rolls: rolls.value,
        calendar: calendar.value.calendar,
        plaques: plaques.value,
        keys: keys.value,
        notices: notices.value,
        approvals,
        attachedFiles,
        photos,
        experiences: experiences.value,
        members: members.value,
        inspections: inspections.value,
        indicators: indicators.value,
        registers: registers.value,
        villageAffairs: villageAffairs.value,
        applications: applications.value,
        injuries: injuries.value,
        manifests,
        guide,
        issuer: issuer.value,
      },
      ledger: opened.ledger,
      allowances,
      problems: [
        ...sections.flatMap(({ problems }) => problems),
        ...headlessMembers(documents('member'), written),
      ],
      ledgerProblems: opened.problems,
      refusedDocuments: documentSections.flatMap(({ refusedDocuments }) => refusedDocuments),
      refusedRows: sections.reduce((count, { refusedRows }) => count + refusedRows, 0),
      documents:
        rolls.value.size +
        profiles.value.size +
        programs.value.size +
        cycles.value.size +
        notices.value.size +
        experiences.value.size +
        records.reduce((count, { value }) => count + value.size, 0) +
        calendar.value.years +
        (issuer.value === undefined ? 0 : 1),
      rows:
        units.value.size +
        events.value.length +
        unitEvents.value.length +
        allowances.length +
        plaques.value.size +
        keys.value.length +
        manifests.length +
        entriesIn(registers.value) +
        pointsIn(indicators.value) +
        [...injuries.value.values()].reduce((count, rows) => count + rows.length, 0),
    };
  };
}

function programsOf(readings: readonly DocumentReading<'program'>[]) {
  return namedDocuments(readings, (data, id, { path, body }) => {
    return { ...data, id, rulesMarkdown: body, origin: { file: path, line: 1 } };
  });
}

/** A member's notice is signed by its own office where it names none. */
function noticesOf(readings: readonly DocumentReading<'notice'>[], members: ReadonlyMap<string, Member>) {
  return namedDocuments(readings, ({ approval: _, ...data }, id, { path, body }) => {
    const office = data.office ?? members.get(memberOfFile(path) ?? '')?.office;
    return { ...scheduled(data), office, id, bodyMarkdown: body, origin: { file: path, line: 1 } };
  });
}

/** The approval records by notice; of a notice that comes twice, that of the one that is kept, the first. */
function approvalsOf(readings: readonly DocumentReading<'notice'>[]): ReadonlyMap<string, ApprovalRecord> {
  const approvals = new Map<string, ApprovalRecord>();
  const seen = new Set<string>();
  for (const { data, path } of issuerFirst(readings)) {
    if (data === undefined) continue;
    const id = data.id ?? stemOf(path);
    if (data.approval !== undefined && !seen.has(id)) approvals.set(id, data.approval);
    seen.add(id);
  }
  return approvals;
}

function experiencesOf(readings: readonly DocumentReading<'experience'>[]) {
  return namedDocuments(readings, (data, id, { path, body }) => {
    const format = path.endsWith('.mdx') ? ('mdx' as const) : ('md' as const);
    return { ...scheduled(data), id, format, bodyMarkdown: body, origin: { file: path, line: 1 } };
  });
}

function issuerOf(
  readings: readonly DocumentReading<'issuer'>[],
): Section<(Issuer & { origin: Origin }) | undefined> {
  const [reading] = readings;
  if (reading === undefined) {
    return section(undefined, { problems: [{ code: 'HB115', file: 'issuer.md', args: {} }] });
  }
  if (reading.data === undefined) return section(undefined);
  return section({ ...reading.data, aboutMarkdown: reading.body, origin: { file: reading.path, line: 1 } });
}

function calendarFrom(
  readings: readonly DocumentReading<'calendar'>[],
): Section<{ calendar: Calendar; years: number }> {
  const records = readings.flatMap(({ path, data }) =>
    data === undefined ? [] : [{ ...data, origin: { file: path, line: 1 } }],
  );
  const { map, problems } = unique(records, { of: ({ year }) => String(year), field: 'year' });
  const value = { calendar: calendarOf([...map.values()]), years: map.size };
  return section(value, { problems, refusedDocuments: notIn(map, records) });
}

function unitEventsOf(tables: readonly TableReading<'unit-events'>[]): Section<UnitEvent[]> {
  return section(tables.flatMap(({ rows }) => rows));
}

function plaquesOf(tables: readonly TableReading<'plaques'>[]): Section<Map<string, Plaque>> {
  const records = tables.flatMap(({ rows }) => rows);
  const { map, problems } = unique(records, { of: ({ number }) => number, field: 'number' });
  return section(map, { problems, refusedRows: records.length - map.size });
}
