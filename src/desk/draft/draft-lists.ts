import { holdersOn } from '../../domain/ledger/holders-on.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { liesIn, streetOn } from '../../domain/ledger/lies-in.ts';
import { unitOn } from '../../domain/ledger/unit-on.ts';
import type { Notice, NoticeList } from '../../domain/notice.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';

/** A list of a notice with the names of its units, by street or town. */
export interface DraftList {
  title: string;
  count: number;
  streets: { name: string; units: string[] }[];
}

/** The lists of a notice as they are attached to its draft: from the events, as the site will show them. */
export function draftLists(content: { registry: Registry; ledger: Ledger }, notice: Notice): DraftList[] {
  return notice.lists.map((list) => {
    const { units } = content.registry;
    const named = new Map<string, string[]>();
    const listed = unitsOf(content, list);
    for (const { unit: id, day } of listed) {
      const unit = units.get(id);
      if (unit === undefined) continue;
      const street = streetOn({ units, ledger: content.ledger }, id, day);
      const key = street?.id ?? '';
      const names = named.get(key) ?? [];
      names.push(unitOn(content.ledger, unit, day).name);
      named.set(key, names);
    }
    const rank = (id: string) => units.get(id)?.origin.line ?? 0;
    const streets = [...named]
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([id, names]) => ({ name: units.get(id)?.name ?? '区直属', units: names }));
    return { title: list.title, count: listed.length, streets };
  });
}

interface Listed {
  unit: string;
  day: PlainDate;
}

function unitsOf({ registry, ledger }: { registry: Registry; ledger: Ledger }, list: NoticeList): Listed[] {
  const { units } = registry;
  const isIn = ({ unit, day }: Listed) =>
    list.street === undefined || liesIn({ units, ledger }, unit, list.street, day);
  if (list.of === 'in-force') {
    const ids = new Set(holdersOn(ledger, list, list.asOf).map(({ unit }) => unit));
    return [...ids].map((unit) => ({ unit, day: list.asOf })).filter(isIn);
  }
  const { program, cycle, level, events, from = '', to = '9999' } = list;
  return registry.events
    .filter(
      (one) =>
        one.program === program &&
        one.cycle === cycle &&
        events.includes(one.event) &&
        (level === undefined || one.level === undefined || one.level === level) &&
        one.date >= from &&
        one.date <= to,
    )
    .map(({ unit, date }) => ({ unit, day: date }))
    .filter(isIn);
}
