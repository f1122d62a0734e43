import { id as idSchema } from '../domain/id.ts';
import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import { unique } from '../rules/unique.ts';
import { stemOf, type DocumentKind } from './content-file.ts';
import type { DocumentReading } from './file-reading.ts';
import type { FrontMatterOf } from './document-kinds.ts';
import { issuerFirst, withOwnId } from './members.ts';
import { section, type Section } from './section.ts';

/** Kinds whose documents are called by `id`, or else by their file's name. */
type NamedKind = Extract<
  DocumentKind,
  'program' | 'notice' | 'experience' | 'inspection' | 'indicator-series' | 'register'
>;

/** The documents of a kind by id, each made into a record by `make`. */
export function namedDocuments<K extends NamedKind, T extends { id: string; origin: Origin }>(
  readings: readonly DocumentReading<K>[],
  make: (data: FrontMatterOf<K>, id: string, reading: DocumentReading<K>) => T,
): Section<Map<string, T>> {
  const records: T[] = [];
  const problems: Problem[] = [];
  const refusedDocuments: string[] = [];
  for (const reading of issuerFirst(readings)) {
    if (reading.data === undefined) continue;
    const id = reading.data.id ?? stemOf(reading.path);
    if (idSchema.safeParse(id).success) {
      records.push(make(reading.data, id, reading));
    } else {
      problems.push({ code: 'HB114', file: reading.path, line: 1, args: { name: id } });
      refusedDocuments.push(reading.path);
    }
  }
  const { map, problems: twice } = unique(records, { of: ({ id }) => id, field: 'id' });
  refusedDocuments.push(...notIn(map, records));
  return section(map, {
    problems: [...problems, ...twice.map((one) => withOwnId(one, map))],
    refusedDocuments,
  });
}

/** The files of the records that `unique` left out. */
export function notIn<T extends { origin: Origin }>(
  map: ReadonlyMap<string, T>,
  records: readonly T[],
): string[] {
  if (map.size === records.length) return [];
  const kept = new Set(map.values());
  return records.filter((record) => !kept.has(record)).map(({ origin }) => origin.file);
}
