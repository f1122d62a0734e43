import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { isLitter, kindOf, type ContentKind } from './content-file.ts';
import { isBadName, namesAlike } from './file-names.ts';
import { isIssuersOnly } from './members.ts';

export interface FoundFile {
  /** Relative to the content folder, parts separated by `/`. */
  path: string;
  kind: ContentKind;
}

export interface Walk {
  /** In the order of their paths. */
  files: FoundFile[];
  /** Paths of the files beside notices, in the same order; they are counted as aside. */
  attached: string[];
  /** Paths of the image files, in the same order; they are counted as aside. */
  photos: string[];
  problems: Problem[];
  /** Entries that are no content and were not read: unknown files, links, system files. */
  aside: number;
}

/** Folders may be nested this deep below `content/`; the tree needs three, years and streets a few more. */
export const deepestFolder = 8;

/**
 * Finds every file below `content`. Symbolic links are never followed; whatever does not belong to the tree is a
 * problem, never skipped in silence.
 */
export function walkContent(content: string): Walk {
  const walk: Walk = { files: [], attached: [], photos: [], problems: [], aside: 0 };
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) visit(content, '', 0, walk);
  else walk.problems.push({ code: 'HB100', file: '', args: { folder: content } });
  return walk;
}

function visit(content: string, folder: string, depth: number, walk: Walk): void {
  const setAside = (code: string, file: string, args: Problem['args'] = {}) => {
    walk.problems.push({ code, file, args });
    walk.aside += 1;
  };
  let entries: Dirent[];
  try {
    entries = readdirSync(join(content, folder), { withFileTypes: true });
  } catch (error) {
    return setAside('HB120', folder, { reason: error instanceof Error ? error.message : String(error) });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const alike = namesAlike(entries.map(({ name }) => name));
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const twin = alike.get(entry.name);
    if (isBadName(entry.name)) {
      setAside('HB158', path);
    } else if (twin !== undefined) {
      setAside('HB159', path, { twin });
    } else if (entry.isSymbolicLink()) {
      setAside(leadsOut(content, path) ? 'HB104' : 'HB103', path);
    } else if (entry.isDirectory()) {
      if (isLitter(path)) setAside('HB102', path);
      else if (depth === deepestFolder) setAside('HB105', path, { limit: deepestFolder });
      else visit(content, path, depth + 1, walk);
    } else if (entry.isFile()) {
      const kind = kindOf(path);
      if (kind === undefined) setAside(isIssuersOnly(path) ? 'HB700' : 'HB101', path);
      else if (kind === 'litter') setAside('HB102', path);
      else if (kind === 'aside') walk.aside += 1;
      else if (kind === 'attached') {
        walk.attached.push(path);
        walk.aside += 1;
      } else if (kind === 'photo') {
        walk.photos.push(path);
        walk.aside += 1;
      } else walk.files.push({ path, kind });
    } else {
      setAside('HB121', path);
    }
  }
}

/** Does the link lead out of the content folder, or nowhere? */
function leadsOut(content: string, path: string): boolean {
  const link = join(content, path);
  if (!existsSync(link)) return true;
  const target = relative(realpathSync(content), realpathSync(link));
  return target === '..' || target.startsWith(`..${sep}`) || target === '';
}
