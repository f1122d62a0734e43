import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a project and one to publish into, below one temporary folder. */
export function publishFolders(): { root: string; www: string; folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-publish-'));
  return {
    folder,
    root: join(folder, 'project'),
    www: join(folder, 'www'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
