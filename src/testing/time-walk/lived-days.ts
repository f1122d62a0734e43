import { afterAll, boards, cycles, firstDay, lastDay, ledgerRows, merges, type UnitId } from './story.ts';
import { storyNotices } from './story-notices.ts';

/** What stands in the evening of a day, by a plain account of the story that knows nothing of the product. */
export interface LivedDay {
  day: string;
  /** Units on the list, in the order of the alphabet. */
  holders: UnitId[];
  /** Every unit whose honour has begun, and how it stands: `plum 在册`, in the order of the alphabet. */
  states: string[];
  /** Ids of notices that feeds and data hold. */
  openNotices: string[];
  /** Notices whose window is not over: open or to come. */
  windows: string[];
  /** Notices whose window has closed and whose result is not out. */
  awaiting: string[];
  /** Boards with a page, how their holder stands, and when they were hung and removed. */
  boards: string[];
  /** Rows up to the day: `2023-12-01 plum`. */
  rows: string[];
}

interface Held {
  from: string;
  to: string;
  suspended: boolean;
}

/** Lives through the story from its first day to its last. */
export function livedDays(): LivedDay[] {
  const held = new Map<UnitId, Held>();
  const ended = new Map<UnitId, string>();
  const days: LivedDay[] = [];
  for (const day of daysBetween(firstDay, lastDay)) {
    for (const { unit, into } of merges.filter(({ date }) => date === day)) {
      const honour = held.get(unit);
      if (honour === undefined) continue;
      held.delete(unit);
      ended.set(unit, '已并入');
      if (!held.has(into)) held.set(into, { ...honour, from: day });
    }
    // A validity is over in the night before; what a row then says of it comes after.
    for (const [unit, { to }] of [...held]) {
      if (to >= day) continue;
      held.delete(unit);
      ended.set(unit, '期满');
    }
    for (const { unit, event, cycle } of ledgerRows.filter(({ date }) => date === day)) {
      const honour = held.get(unit);
      const { validFrom, validTo } = cycles[cycle];
      if (event === 'certified') {
        held.set(unit, { from: day > validFrom ? day : validFrom, to: validTo, suspended: false });
      }
      if (event === 'lapsed') ended.set(unit, '未续');
      if (event === 'revoked') {
        held.delete(unit);
        ended.set(unit, '取消');
      }
      if (honour === undefined) continue;
      if (event === 'renewed') honour.to = validTo;
      if (event === 'suspended') honour.suspended = true;
      if (event === 'restored') honour.suspended = false;
    }
    const begun = [...held].filter(([, { from }]) => from <= day);
    const states = new Map(ended);
    for (const [unit, { suspended }] of begun) states.set(unit, suspended ? '暂停' : '在册');
    days.push({
      day,
      holders: begun
        .filter(([, { suspended }]) => !suspended)
        .map(([unit]) => unit)
        .toSorted(),
      states: [...states].map((state) => state.join(' ')).toSorted(),
      boards: boards.flatMap(({ number, unit, hungOn, removedOn = afterAll }) => {
        if (!states.has(unit)) return [];
        const hung = hungOn <= day ? hungOn : '';
        return [[number, unit, states.get(unit), hung, removedOn <= day ? removedOn : ''].join(' ')];
      }),
      rows: ledgerRows.flatMap(({ date, unit }) => (date <= day ? [`${date} ${unit}`] : [])).toSorted(),
      ...noticesOn(day),
    });
  }
  return days;
}

function noticesOn(day: string): Pick<LivedDay, 'openNotices' | 'windows' | 'awaiting'> {
  const out = storyNotices.filter(
    ({ published, kind, draft }) => published <= day && kind !== 'posting' && !draft,
  );
  const takenBack = (id: string) => out.some(({ withdraws }) => withdraws === id);
  const hidden = (id: string) => out.some(({ withdraws, hides }) => withdraws === id && hides);
  const withWindow = out.filter(({ id, window }) => window !== undefined && !takenBack(id));
  const ids = (some: typeof out) => some.map(({ id }) => id).toSorted();
  return {
    openNotices: ids(out.filter(({ id, takeDownOn = afterAll }) => !hidden(id) && day < takeDownOn)),
    windows: ids(withWindow.filter(({ window }) => window !== undefined && day <= window.to)),
    awaiting: ids(
      withWindow.filter(
        ({ id, window }) =>
          window !== undefined && day > window.to && !out.some(({ resultOf }) => resultOf === id),
      ),
    ),
  };
}

/** Every day from `from` to `to`, counted with the calendar of the machine's own dates. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (const date = new Date(`${from}T00:00:00Z`); ; date.setUTCDate(date.getUTCDate() + 1)) {
    const day = date.toISOString().slice(0, 10);
    if (day > to) return days;
    days.push(day);
  }
}
