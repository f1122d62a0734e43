import type { VillageAffairs } from '../domain/village-affairs.ts';
import { unique } from '../rules/unique.ts';
import type { DocumentReading } from './file-reading.ts';
import { notIn } from './named-documents.ts';
import { section, type Section } from './section.ts';

/** Calendars of village affairs by year. */
export function villageAffairsOf(
  readings: readonly DocumentReading<'village-affairs'>[],
): Section<Map<string, VillageAffairs>> {
  const records = readings.flatMap(({ path, data, body }) =>
    data === undefined ? [] : [{ ...data, bodyMarkdown: body, origin: { file: path, line: 1 } }],
  );
  const { map, problems } = unique(records, { of: ({ year }) => String(year), field: 'year' });
  return section(map, { problems, refusedDocuments: notIn(map, records) });
}
