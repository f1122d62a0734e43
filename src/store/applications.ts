import { applicationKey, type Application } from '../domain/application.ts';
import { id as idSchema } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import { folderOf, stemOf } from './content-file.ts';
import type { DocumentReading } from './file-reading.ts';
import { section, type Section } from './section.ts';

/** Dossiers by `applicationKey`. Program, cycle and unit are the folders and the file's name. */
export function applicationsOf(
  readings: readonly DocumentReading<'application'>[],
): Section<Map<string, Application>> {
  const problems: Problem[] = [];
  const applications = new Map<string, Application>();
  for (const { path, data, body } of readings) {
    if (data === undefined) continue;
    const program = path.split('/').at(-3) ?? '';
    const cycle = folderOf(path);
    const unit = stemOf(path);
    const bad = [program, cycle, unit].find((name) => !idSchema.safeParse(name).success);
    if (bad === undefined) {
      const origin = { file: path, line: 1 };
      const record = { ...data, program, cycle, unit, bodyMarkdown: body, origin };
      applications.set(applicationKey(program, cycle, unit), record);
    } else problems.push({ code: 'HB125', file: path, line: 1, args: { name: bad } });
  }
  return section(applications, { problems, refusedDocuments: problems.map(({ file }) => file) });
}
