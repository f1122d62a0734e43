import type { NameRow } from '../names/row.ts';
import type { SearchRecord } from '../record.ts';

const DATE = /\d{4}-\d{2}-\d{2}/;

/** A record as the name table knows it. */
export function nameRow({ path, names, facets, rank }: SearchRecord): NameRow {
  return {
    path,
    names: [...new Set(names)],
    kind: facets.kind?.[0] ?? '',
    street: facets.street?.[0],
    date: DATE.exec(rank)?.[0],
    programs: facets.program ?? [],
    statuses: facets.status ?? [],
  };
}
