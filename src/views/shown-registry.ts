import { dayOf, type PlainDate } from '../domain/plain-date.ts';
import type { Registry } from '../domain/registry.ts';

/**
 * The registry as a public site may know it: without drafts, and without inspections that wait for a draft to make
 * them known. Views are derived from this one, so that none of them can print what is not signed yet.
 */
export function withoutDrafts(registry: Registry): Registry {
  const { notices, experiences, inspections } = registry;
  const isOut = ({ draft }: { draft?: boolean | undefined }) => !draft;
  return {
    ...registry,
    notices: filtered(notices, isOut),
    experiences: filtered(experiences, isOut),
    inspections: filtered(inspections, ({ bulletin = '' }) => !notices.get(bulletin)?.draft),
  };
}

/**
 * The registry as it is previewed on a day: with drafts, as though each that is planned for later came out on that
 * day; it keeps the date that is printed below it.
 */
export function withDrafts(registry: Registry, day: PlainDate): Registry {
  return {
    ...registry,
    notices: mapped(registry.notices, (notice) => ahead(notice, day)),
    experiences: mapped(registry.experiences, (experience) => ahead(experience, day)),
  };
}

interface Drafted {
  draft?: boolean | undefined;
  published: string;
  dated?: PlainDate | undefined;
}

function ahead<T extends Drafted>(record: T, day: PlainDate): T {
  const { draft, published, dated } = record;
  if (!draft || dayOf(published) <= day) return record;
  return { ...record, published: `${day}${published.slice(10)}`, dated: dated ?? dayOf(published) };
}

function filtered<T>(records: ReadonlyMap<string, T>, isIn: (record: T) => boolean): ReadonlyMap<string, T> {
  return [...records.values()].every(isIn)
    ? records
    : new Map([...records].filter(([, record]) => isIn(record)));
}

function mapped<T>(records: ReadonlyMap<string, T>, map: (record: T) => T): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, map(record)]));
}
