import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachedPath } from '../domain/notice.ts';
import type { Edition } from '../views/edition.ts';
import { paths } from '../views/paths.ts';
import type { PlannedFile } from './plan.ts';
import { PressError } from './press-error.ts';

/**
 * The files beside published notices, to be copied as they are; a file that stands already is not read.
 * @throws PressError HB-PRESS-ATTACHED, when it is copied, if it is no more what the gate has seen: its hash stands
 * on the page.
 */
export function attachedFiles({ registry, publications }: Edition, content: string): PlannedFile[] {
  return publications.notices.flatMap((notice) =>
    [...(notice.original ? [notice.original] : []), ...notice.attachments].flatMap(({ file }) => {
      const found = registry.attachedFiles.get(attachedPath(notice, file));
      if (found === undefined) return [];
      const { path, sha256 } = found;
      return [
        {
          path: paths.noticeFile(notice.id, file),
          fingerprint: sha256,
          body: () => bytesOf(content, path, sha256),
        },
      ];
    }),
  );
}

function bytesOf(content: string, path: string, sha256: string): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readFileSync(join(content, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // It was there when the gate looked.
  }
  if (bytes === undefined || hash('sha256', bytes, 'hex') !== sha256) {
    const what = bytes === undefined ? '删除' : '改动';
    throw new PressError('HB-PRESS-ATTACHED', `${path} 在构建过程中被${what}，请重新构建。`);
  }
  return bytes;
}
