import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workFolder } from '../press/dev/work-folder.ts';
import { writeDistrict } from './district/write.ts';

const app = join(import.meta.dirname, '..', '..');

/** A temporary content folder with a district of twelve, to be edited by tests of the dev server. */
export function aDevContent(): { content: string; remove: () => void } {
  const content = mkdtempSync(join(tmpdir(), 'hongbang-dev-'));
  writeDistrict(content, { communities: 12, seed: 1, profiles: true });
  return {
    content,
    remove: () => {
      for (const folder of [content, workFolder(app, content)]) rmSync(folder, { recursive: true });
    },
  };
}
