import { lastDayOf, type Inspection, type InspectionOutcome } from '../domain/inspection.ts';
import type { CertificationEvent } from '../domain/certification-event.ts';
import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp, type Looking } from './look-up.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** What an inspection names exists, its days follow one another, and what it led to stands in the events. */
export function inspections(registry: Registry): Problem[] {
  if (registry.inspections.size === 0) return [];
  const looking = lookUp(registry);
  const rowsOf = eventsByUnit(registry);
  const problems = [...registry.inspections.values()].flatMap((inspection) => {
    references(inspection, looking);
    return [
      ...unvisited(inspection),
      ...findingFaults(registry, inspection),
      ...scoreFaults(inspection),
      ...inspection.outcomes.flatMap((outcome, at) => outcomeFaults(inspection, outcome, at, rowsOf)),
      ...bulletinFaults(registry, inspection),
    ].map((finding) => problemAt(inspection.origin, finding));
  });
  return [...looking.problems, ...problems];
}

function references(
  { program, cycle, units, outcomes, bulletin, origin }: Inspection,
  looking: Looking,
): void {
  looking.program(program, origin, []);
  if (cycle !== undefined) looking.cycle({ program, cycle }, origin, ['cycle']);
  for (const [at, unit] of units.entries()) looking.unit(unit, origin, ['units', at]);
  for (const [at, { notice }] of outcomes.entries()) {
    if (notice !== undefined) looking.notice(notice, origin, ['outcomes', at, 'notice']);
  }
  if (bulletin !== undefined) looking.notice(bulletin, origin, ['bulletin']);
}

function unvisited({ units, findings, scores, outcomes }: Inspection): Finding[] {
  const visited = new Set(units);
  return Object.entries({ findings, scores, outcomes }).flatMap(([part, named]) =>
    named.flatMap(({ unit }, at) =>
      visited.has(unit) ? [] : [{ code: 'HB650', field: [part, at, 'unit'], args: { id: unit } }],
    ),
  );
}

function findingFaults(registry: Registry, inspection: Inspection): Finding[] {
  const criteria = registry.programs.get(inspection.program)?.criteria.map(({ id }) => id);
  const date = lastDayOf(inspection);
  return inspection.findings.flatMap((found, at) => {
    const faults: Finding[] = [];
    const say = (code: string, field: string[], args: Finding['args']) =>
      faults.push({ code, field: ['findings', at, ...field], args });
    const { criterion, onSpot, deadline, recheck } = found;
    if (criterion !== undefined && criteria?.includes(criterion) === false) {
      const { program } = inspection;
      say('HB651', ['criterion'], { program, id: criterion, allowed: criteria.join('、') });
    }
    if (onSpot === (deadline !== undefined)) {
      say('HB655', onSpot ? ['deadline'] : [], {
        state: onSpot ? '当场改正了，又写了期限' : '没有写整改期限，也没有写当场改正',
        stateEn: onSpot ? 'was mended on the spot and has a deadline' : 'has no deadline',
      });
    }
    if (deadline !== undefined && deadline < date) say('HB653', ['deadline'], { deadline, date });
    if (recheck && recheck.date < date) say('HB654', ['recheck', 'date'], { recheck: recheck.date, date });
    return faults;
  });
}

function scoreFaults({ kind, units, scores, fullMarks }: Inspection): Finding[] {
  const scored = new Set(scores.map(({ unit }) => unit));
  const missing = kind === 'joint-assessment' ? units.filter((unit) => !scored.has(unit)) : [];
  return [
    ...(missing.length > 0
      ? [{ code: 'HB656', field: ['scores'], args: { units: missing.join('、') } }]
      : []),
    ...scores.flatMap(({ unit, score }, at) =>
      score > fullMarks
        ? [{ code: 'HB657', field: ['scores', at, 'score'], args: { unit, score, full: fullMarks } }]
        : [],
    ),
  ];
}

function eventsByUnit({
  events,
  inspections: all,
}: Registry): (program: string, unit: string) => CertificationEvent[] {
  const keyOf = (program: string, unit: string) => `${program} ${unit}`;
  const rows = new Map<string, CertificationEvent[]>();
  for (const { program, outcomes } of all.values()) {
    for (const { unit } of outcomes) rows.set(keyOf(program, unit), []);
  }
  if (rows.size > 0) for (const event of events) rows.get(keyOf(event.program, event.unit))?.push(event);
  return (program, unit) => rows.get(keyOf(program, unit)) ?? [];
}

function outcomeFaults(
  { program }: Inspection,
  { unit, event, date, reason, notice }: InspectionOutcome,
  at: number,
  rowsOf: (program: string, unit: string) => readonly CertificationEvent[],
): Finding[] {
  const rows = rowsOf(program, unit);
  const isMeant = (row: CertificationEvent) =>
    row.event === event &&
    row.date === date &&
    (reason === undefined || row.reason === reason) &&
    (notice === undefined || row.notice === notice);
  if (rows.some(isMeant)) return [];
  const stated = [reason, notice].filter((part) => part !== undefined);
  const same = rows.filter((row) => row.event === event).map((row) => [row.date, row.reason, row.notice]);
  const existing = same.map((parts) => parts.filter(Boolean).join(' ')).join('；');
  const args = {
    ...{ program, unit, event, date },
    with: stated.length === 0 ? '' : `（${stated.join('，')}）`,
    existing: existing === '' ? '—' : existing,
  };
  return [{ code: 'HB652', field: ['outcomes', at], args }];
}

function bulletinFaults({ notices }: Registry, inspection: Inspection): Finding[] {
  const bulletin = inspection.bulletin === undefined ? undefined : notices.get(inspection.bulletin);
  if (bulletin === undefined) return [];
  const say = (reason: string, reasonEn: string): Finding[] => [
    { code: 'HB658', field: ['bulletin'], args: { id: bulletin.id, reason, reasonEn } },
  ];
  if (bulletin.kind === 'posting') return say('张榜不在网上', 'a posting is not on the web');
  if (bulletin.program !== undefined && bulletin.program !== inspection.program) {
    return say('它是另一个项目的', 'it is of another program');
  }
  if (dayOf(bulletin.published) < inspection.date) return say('它发布在督查之前', 'it was published before');
  return [];
}
