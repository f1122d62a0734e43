import type { NameRow } from '../names/row.ts';
import { dateOf, type SearchRecord } from '../record.ts';

/** A record as the name table knows it. */
export function nameRow(record: SearchRecord): NameRow {
  const { path, names, facets } = record;
  return {
    path,
    names: [...new Set(names)],
    kind: facets.kind?.[0] ?? '',
    street: facets.street?.[0],
    date: dateOf(record),
    programs: facets.program ?? [],
    levels: facets.level ?? [],
    statuses: facets.status ?? [],
  };
}
