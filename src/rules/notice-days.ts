import type { CertificationEvent } from '../domain/certification-event.ts';
import { cycleKey } from '../domain/cycle.ts';
import type { Notice, NoticeList } from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** A notice publishes only what has happened: neither its lists nor the rows that name it are later than it. */
export function noticeDays(registry: Registry): Problem[] {
  return [...lateInLists(registry), ...lateRows(registry)];
}

function lateInLists(registry: Registry): Problem[] {
  const byCycle = Map.groupBy(registry.events, ({ program, cycle }) => cycleKey(program, cycle));
  const problems: Problem[] = [];
  for (const notice of registry.notices.values()) {
    const published = dayOf(notice);
    for (const [index, list] of notice.lists.entries()) {
      if (list.of !== 'events') continue;
      const events = byCycle.get(cycleKey(list.program, list.cycle)) ?? [];
      const late = events.filter((event) => event.date > published && isListed(registry, list, event));
      const [first] = late;
      if (first === undefined) continue;
      const args = { published, count: late.length, date: first.date, line: first.origin.line };
      const field = ['lists', index];
      problems.push(problemAt(notice.origin, { code: 'HB514', field, args, suggestion: `to: ${published}` }));
    }
  }
  return problems;
}

function isListed(
  registry: Registry,
  list: Extract<NoticeList, { of: 'events' }>,
  { event, date, level, unit }: CertificationEvent,
): boolean {
  return (
    list.events.includes(event) &&
    (list.from === undefined || date >= list.from) &&
    (list.to === undefined || date <= list.to) &&
    (list.level === undefined || level === undefined || level === list.level) &&
    (list.street === undefined || registry.units.get(unit)?.street === list.street)
  );
}

function lateRows(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { date, event, notice: id, origin } of [...registry.events, ...registry.unitEvents]) {
    const notice = id === undefined ? undefined : registry.notices.get(id);
    if (id === undefined || notice === undefined || date <= dayOf(notice)) continue;
    const args = { date, event, notice: id, published: dayOf(notice) };
    problems.push(problemAt(origin, { code: 'HB515', field: ['notice'], args }));
  }
  return problems;
}

function dayOf({ published }: Notice): string {
  return published.slice(0, 10);
}
