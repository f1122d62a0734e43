import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { SearchBundle } from '../bundle.ts';
import { guideFile, NAMES_PATH, rowsFile, tableNames, type TableName } from '../names/files.ts';
import { printGuide } from '../names/guide.ts';
import type { NameRow } from '../names/row.ts';
import type { SearchRecord } from '../record.ts';
import { nameRow } from './name-row.ts';
import { nameTable } from './name-table.ts';

/** Raised when the same records give other files than before. */
const FORMAT = 5;

/**
 * The name tables of a site as folders of files, one of what bears a date and one of all else: each is made again
 * when a name, a date or a standing in it changes; a changed text leaves it alone. The files are compressed here:
 * not every server compresses, and none knows their kind.
 */
export function tableBundles(records: readonly SearchRecord[]): SearchBundle[] {
  const tables: Record<TableName, NameRow[]> = { places: [], documents: [] };
  for (const row of records.map(nameRow).toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    tables[row.date === undefined ? 'places' : 'documents'].push(row);
  return tableNames.map((name) => ({
    path: `${NAMES_PATH}${name}/`,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([FORMAT, tables[name]]))
      .digest('hex'),
    input: { kind: 'names', rows: tables[name] },
    produce: (folder) => makeNamesFolder(tables[name], folder),
  }));
}

/** Fills a folder with the files of a name table. */
export async function makeNamesFolder(rows: readonly NameRow[], folder: string): Promise<void> {
  const { guide, files } = nameTable(rows);
  // A process that is to end, because its build was killed meanwhile, is told now.
  await setImmediate();
  await writeFile(join(folder, guideFile), gzipSync(printGuide(guide)));
  for (const [number, lines] of files.entries())
    await writeFile(join(folder, rowsFile(number, guide.edition)), gzipSync(lines.join('\n')));
}
