import type { Experience } from '../domain/experience.ts';
import type { Notice } from '../domain/notice.ts';
import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

const relations = ['corrects', 'adjusts', 'withdraws', 'resultOf'] as const;

/**
 * Drafts and schedules: what is taken down was up before, no window is cut short, nothing that changes another notice
 * goes away, and what is out does not lean on a draft.
 */
export function schedules(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const record of [...registry.notices.values(), ...registry.experiences.values()]) {
    problems.push(...daysOf(record).map((finding) => problemAt(record.origin, finding)));
  }
  for (const notice of registry.notices.values()) {
    const findings = [...takingDown(notice), ...leaningOnDrafts(registry, notice)];
    problems.push(...findings.map((finding) => problemAt(notice.origin, finding)));
  }
  return [...problems, ...rowsOfDrafts(registry)];
}

function daysOf({ published, publishOn, takeDownOn }: Notice | Experience): Finding[] {
  const findings: Finding[] = [];
  const day = dayOf(published);
  if (publishOn !== undefined && publishOn.slice(0, 10) < day) {
    findings.push({ code: 'HB771', field: ['publishOn'], args: { publishOn, published: day } });
  }
  if (takeDownOn !== undefined && takeDownOn <= day) {
    findings.push({ code: 'HB772', field: ['takeDownOn'], args: { takeDownOn, published: day } });
  }
  return findings;
}

function takingDown({ kind, takeDownOn, window, ...notice }: Notice): Finding[] {
  if (takeDownOn === undefined) return [];
  const field = ['takeDownOn'];
  if (kind === 'posting') return [{ code: 'HB774', field }];
  const changing = (['corrects', 'adjusts', 'withdraws'] as const).find((one) => notice[one] !== undefined);
  const findings: Finding[] =
    changing === undefined ? [] : [{ code: 'HB775', field, args: { field: changing } }];
  if (window !== undefined && takeDownOn <= window.to) {
    findings.push({ code: 'HB773', field, args: { takeDownOn, to: window.to } });
  }
  return findings;
}

function leaningOnDrafts({ notices }: Registry, notice: Notice): Finding[] {
  if (notice.draft) return [];
  return relations.flatMap((field) => {
    const target = notices.get(notice[field] ?? '');
    return target?.draft ? [{ code: 'HB776', field: [field], args: { field, id: target.id } }] : [];
  });
}

/** Rows are known from their own day on, whether or not the notice they name has been signed. */
function rowsOfDrafts({ notices, events }: Registry): Problem[] {
  const drafts = new Map([...notices].filter(([, { draft }]) => draft).map(([id]) => [id, 0]));
  if (drafts.size === 0) return [];
  for (const { notice = '' } of events) {
    const count = drafts.get(notice);
    if (count !== undefined) drafts.set(notice, count + 1);
  }
  return [...drafts].flatMap(([id, count]) => {
    const notice = notices.get(id);
    if (count === 0 || notice === undefined) return [];
    return [problemAt(notice.origin, { code: 'HB777', field: ['draft'], args: { count } })];
  });
}
