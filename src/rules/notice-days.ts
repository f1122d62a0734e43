import type { CertificationEvent } from '../domain/certification-event.ts';
import { cycleKey } from '../domain/cycle.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { streetOn } from '../domain/ledger/lies-in.ts';
import type { Notice, NoticeList } from '../domain/notice.ts';
import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

type EventList = Extract<NoticeList, { of: 'events' }>;

/** A notice publishes only what has happened: neither its lists nor the rows that name it are later than it. */
export function noticeDays(registry: Registry, ledger: Ledger): Problem[] {
  return [...lateInLists(registry, ledger), ...lateHolders(registry), ...lateRows(registry)];
}

function lateInLists(registry: Registry, ledger: Ledger): Problem[] {
  const listed = new Map<string, CertificationEvent[]>();
  for (const { lists } of registry.notices.values()) {
    for (const list of lists) if (list.of === 'events') listed.set(cycleKey(list.program, list.cycle), []);
  }
  if (listed.size === 0) return [];
  for (const event of registry.events) listed.get(cycleKey(event.program, event.cycle))?.push(event);
  return [...registry.notices.values()].flatMap((notice) =>
    notice.lists.flatMap((list, index) => {
      if (list.of !== 'events') return [];
      const events = listed.get(cycleKey(list.program, list.cycle)) ?? [];
      const isOfList = (event: CertificationEvent) =>
        isListed({ units: registry.units, ledger }, list, event);
      return lateIn(notice, index, events.filter(isOfList));
    }),
  );
}

/** A list of holders on a later day than its notice would change with every row up to that day. */
function lateHolders({ notices, events }: Registry): Problem[] {
  return [...notices.values()].flatMap((notice) => {
    const published = dayOf(notice.published);
    return notice.lists.flatMap((list, index) => {
      if (list.of !== 'in-force' || list.asOf <= published) return [];
      const upTo = events.filter(({ program, date }) => program === list.program && date <= list.asOf);
      return lateIn(notice, index, upTo, 'asOf');
    });
  });
}

function lateIn(
  notice: Notice,
  index: number,
  events: readonly CertificationEvent[],
  last: 'to' | 'asOf' = 'to',
): Problem[] {
  const published = dayOf(notice.published);
  const late = events.filter(({ date }) => date > published);
  const [first] = late;
  if (first === undefined) return [];
  const args = { published, last, count: late.length, date: first.date, line: first.origin.line };
  const field = ['lists', index];
  return [problemAt(notice.origin, { code: 'HB514', field, args, suggestion: `${last}: ${published}` })];
}

function isListed(
  source: { units: Registry['units']; ledger: Ledger },
  list: EventList,
  { event, date, level, unit }: CertificationEvent,
): boolean {
  return (
    list.events.includes(event) &&
    (list.from === undefined || date >= list.from) &&
    (list.to === undefined || date <= list.to) &&
    (list.level === undefined || level === undefined || level === list.level) &&
    (list.street === undefined || streetOn(source, unit, date)?.id === list.street)
  );
}

function lateRows(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { date, event, notice: id, origin } of rowsWithNotice(registry)) {
    const notice = id === undefined ? undefined : registry.notices.get(id);
    if (id === undefined || notice === undefined || date <= dayOf(notice.published)) continue;
    const args = { date, event, notice: id, published: dayOf(notice.published) };
    problems.push(problemAt(origin, { code: 'HB515', field: ['notice'], args }));
  }
  return problems;
}

function rowsWithNotice({ events, unitEvents }: Registry) {
  return [...events.filter(hasNotice), ...unitEvents.filter(hasNotice)];
}

function hasNotice({ notice }: { notice?: string | undefined }): boolean {
  return notice !== undefined;
}
