import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchBundle } from '../bundle.ts';
import { guideFile, NAMES_PATH, rowsFile } from '../names/files.ts';
import { printGuide } from '../names/guide.ts';
import type { SearchRecord } from '../record.ts';
import { nameRow } from './name-row.ts';
import { nameTable } from './name-table.ts';

/** Raised when the same records give other files than before. */
const FORMAT = 2;

/**
 * The name table of a site as a folder of files, made again when a name, a date or a standing changes; a changed
 * text leaves it alone. The files are compressed here: not every server compresses, and none knows their kind.
 */
export function tableBundle(records: readonly SearchRecord[]): SearchBundle {
  const rows = records.map(nameRow).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    path: NAMES_PATH,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([FORMAT, rows]))
      .digest('hex'),
    produce: async (folder) => {
      const { guide, files } = nameTable(rows);
      await writeFile(join(folder, guideFile), gzipSync(printGuide(guide)));
      for (const [number, lines] of files.entries())
        await writeFile(join(folder, rowsFile(number, files.length)), gzipSync(lines.join('\n')));
    },
  };
}
