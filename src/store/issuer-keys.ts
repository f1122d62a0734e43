import type { IssuerKey } from '../domain/issuer-key.ts';
import { unique } from '../rules/unique.ts';
import type { TableReading } from './file-reading.ts';
import { section, type Section } from './section.ts';

/** The issuer's keys in the order of their numbers. */
export function issuerKeysOf(tables: readonly TableReading<'keys'>[]): Section<IssuerKey[]> {
  const rows = tables.flatMap(({ rows }) => rows);
  const { map, problems } = unique(rows, { of: ({ id }) => id, field: 'id' });
  const keys = [...map.values()].sort((a, b) => numberOf(a) - numberOf(b));
  return section(keys, { problems, refusedRows: rows.length - keys.length });
}

function numberOf({ id }: IssuerKey): number {
  return Number(id.slice('key-'.length));
}
