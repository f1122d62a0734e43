import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { Disclosure, VillageAffairs } from '../domain/village-affairs.ts';
import { lookUp, type Looking } from './look-up.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** What is disclosed is an item of the calendar, due in its quarter, by a village that the calendar binds. */
export function villageAffairs(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  const problems: Problem[] = [];
  for (const calendar of registry.villageAffairs.values()) {
    references(calendar, looking);
    const faults = [
      ...fileFaults(calendar),
      ...villageFaults(registry, calendar),
      ...quarterFaults(calendar),
      ...twice(calendar),
      ...calendar.disclosures.flatMap((disclosure, at) =>
        disclosureFaults(registry, calendar, disclosure, at),
      ),
    ];
    problems.push(...faults.map((fault) => problemAt(calendar.origin, fault)));
  }
  return [...looking.problems, ...problems];
}

function references({ villages, disclosures, origin }: VillageAffairs, looking: Looking): void {
  for (const [at, village] of villages.entries()) looking.unit(village, origin, ['villages', at]);
  for (const [at, { notice }] of disclosures.entries()) {
    if (notice !== undefined) looking.notice(notice, origin, ['disclosures', at, 'notice']);
  }
}

function fileFaults({ year, origin }: VillageAffairs): Finding[] {
  const stem = origin.file.slice(origin.file.lastIndexOf('/') + 1, -'.md'.length);
  return stem === String(year) ? [] : [{ code: 'HB667', field: ['year'], args: { stem, year } }];
}

function villageFaults({ units }: Registry, { villages }: VillageAffairs): Finding[] {
  return villages.flatMap((id, at) => {
    const kind = units.get(id)?.kind;
    if (kind === undefined || kind === 'village' || kind === 'neighbourhood') return [];
    return [{ code: 'HB660', field: ['villages', at], args: { id } }];
  });
}

function quarterFaults({ items, quarters }: VillageAffairs): Finding[] {
  const dated = new Set(quarters.map(({ quarter }) => quarter));
  return items.flatMap((item, at) =>
    item.quarters.flatMap((quarter, place) =>
      dated.has(quarter)
        ? []
        : [{ code: 'HB663', field: ['items', at, 'quarters', place], args: { quarter } }],
    ),
  );
}

function twice({ disclosures }: VillageAffairs): Finding[] {
  const seen = new Set<string>();
  return disclosures.flatMap(({ village, quarter, items }, at) =>
    items.flatMap((id, place) => {
      const key = `${village} ${quarter} ${id}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ code: 'HB666', field: ['disclosures', at, 'items', place], args: { village, quarter, id } }];
    }),
  );
}

function disclosureFaults(
  registry: Registry,
  calendar: VillageAffairs,
  { village, quarter, items, notice: id, on }: Disclosure,
  at: number,
): Finding[] {
  const faults: Finding[] = [];
  const say = (code: string, field: (string | number)[], args: Finding['args']) =>
    faults.push({ code, field: ['disclosures', at, ...field], args });
  if (!calendar.villages.includes(village)) say('HB665', ['village'], { id: village });
  for (const [place, itemId] of items.entries()) {
    const item = calendar.items.find((one) => one.id === itemId);
    const allowed = calendar.items.map((one) => one.id).join('、');
    if (item === undefined) say('HB661', ['items', place], { id: itemId, allowed });
    else if (!item.quarters.includes(quarter)) say('HB662', ['items', place], { id: itemId, quarter });
  }
  if ((id === undefined) === (on === undefined)) {
    const both = id !== undefined;
    say('HB664', both ? ['on'] : [], {
      state: both ? '写了通告，又写了日期' : '没有写通告，也没有写日期',
      stateEn: both ? 'has a notice and a day' : 'has neither notice nor day',
    });
  }
  const notice = id === undefined ? undefined : registry.notices.get(id);
  const { posting } = notice ?? {};
  if (notice && posting && posting.unit !== village) {
    say('HB668', ['notice'], { id: notice.id, unit: posting.unit, village });
  }
  const day = on ?? (notice && dayOf(notice.published));
  const begins = `${calendar.year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  if (day !== undefined && day < begins) say('HB669', [on ? 'on' : 'notice'], { day, quarter });
  return faults;
}
