import { id as idSchema } from '../domain/id.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Problem } from '../domain/problem.ts';
import { folderOf } from './content-file.ts';
import type { DocumentReading } from './file-reading.ts';
import { namedDocuments } from './named-documents.ts';
import { section, type Section } from './section.ts';

/** Inspections by id; the program of each is its folder. */
export function inspectionsOf(
  readings: readonly DocumentReading<'inspection'>[],
): Section<Map<string, Inspection>> {
  const problems: Problem[] = [];
  const atHome = readings.filter(({ path, data }) => {
    const isFine = data === undefined || idSchema.safeParse(folderOf(path)).success;
    if (!isFine) problems.push({ code: 'HB125', file: path, line: 1, args: { name: folderOf(path) } });
    return isFine;
  });
  const named = namedDocuments(atHome, (data, id, { path, body }) => {
    return { ...data, id, program: folderOf(path), bodyMarkdown: body, origin: { file: path, line: 1 } };
  });
  return section(named.value, {
    problems: [...problems, ...named.problems],
    refusedDocuments: [...problems.map(({ file }) => file), ...named.refusedDocuments],
  });
}
